package dev.rapport.judged;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import java.util.Optional;

/**
 * One creator's place in the plan.
 *
 * @param creatorId the creator
 * @param account the account that makes the deliverable
 * @param deliverable what is made
 * @param cost what it costs in all, in the campaign's currency; empty when no price is known
 * @param forecast what it is expected to bring
 * @param why for a creator that was not chosen: why, in a sentence; empty for a chosen one
 */
public record PlanItem(
        String creatorId,
        AccountRef account,
        Deliverable deliverable,
        Optional<Money> cost,
        Optional<Forecast> forecast,
        String why) {}
