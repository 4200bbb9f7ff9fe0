package dev.rapport.judged;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One creator's place in the plan.
 *
 * @param creatorId the creator
 * @param account the account that makes the deliverable
 * @param deliverable what is made
 * @param cost what it costs in all, in the campaign's currency; empty when no price is known
 * @param forecast what it is expected to bring
 * @param value what it adds by the plan's measure, the mean; empty for one that was not chosen
 * @param why for a creator that was not chosen: why; empty for a chosen one
 * @param notes what people wrote, for the agency alone
 * @param expected the mean of each figure that can be forecast: what adds up over creators
 */
public record PlanItem(
        String creatorId,
        AccountRef account,
        Deliverable deliverable,
        Optional<Money> cost,
        Optional<Forecast> forecast,
        OptionalDouble value,
        Optional<LeftOut> why,
        List<Note> notes,
        Map<Figure, Double> expected) {

    public PlanItem {
        notes = List.copyOf(notes);
        EnumMap<Figure, Double> sorted = new EnumMap<>(Figure.class);
        sorted.putAll(expected);
        expected = Collections.unmodifiableMap(sorted);
    }

    /** Without what is expected of it. */
    public PlanItem(
            String creatorId,
            AccountRef account,
            Deliverable deliverable,
            Optional<Money> cost,
            Optional<Forecast> forecast,
            OptionalDouble value,
            Optional<LeftOut> why,
            List<Note> notes) {
        this(creatorId, account, deliverable, cost, forecast, value, why, notes, Map.of());
    }
}
