package dev.rapport.core.identity;

import dev.rapport.api.model.AccountRef;
import java.util.List;

/**
 * Accounts that may be one creator. It is a suggestion: nothing is joined until a person says so.
 *
 * @param accounts the accounts, by name; those that creators.csv joins already stand here too
 * @param strength how much speaks for it, which is as much as speaks for its weakest link
 * @param reasons what speaks for it, and what against it
 * @param conflicts what else these accounts could be joined to, in plain words; such a join excludes this one
 */
public record SuggestedJoin(
        List<AccountRef> accounts, Strength strength, List<JoinReason> reasons, List<String> conflicts) {

    public SuggestedJoin {
        accounts = List.copyOf(accounts);
        reasons = List.copyOf(reasons);
        conflicts = List.copyOf(conflicts);
    }
}
