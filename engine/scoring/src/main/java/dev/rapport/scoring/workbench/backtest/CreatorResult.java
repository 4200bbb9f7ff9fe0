package dev.rapport.scoring.workbench.backtest;

import dev.rapport.api.model.AccountRef;
import java.util.OptionalDouble;

/**
 * What a creator brought, one line of a sheet.
 *
 * @param creator id, handle or platform:handle as the sheet has it; empty where it names the account
 * @param account the account, unnamed where the sheet has the creator alone
 * @param fee what was paid, in the campaign's currency
 * @param uses uses of the creator's code
 * @param clicks clicks on the creator's links
 * @param revenue what was sold, in the campaign's currency
 * @param place of the line
 */
public record CreatorResult(
        String creator,
        AccountRef account,
        OptionalDouble fee,
        OptionalDouble uses,
        OptionalDouble clicks,
        OptionalDouble revenue,
        String place) {}
