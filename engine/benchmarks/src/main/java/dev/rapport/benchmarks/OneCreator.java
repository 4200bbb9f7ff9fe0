package dev.rapport.benchmarks;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Creator;
import java.time.Instant;
import java.util.List;

/** A creator of whom little more than the followers is known. */
final class OneCreator {

    static final int FOLLOWERS = 20_000;

    private OneCreator() {}

    static Creator anna() {
        AccountRef ref = AccountRef.of("instagram", "1", "anna");
        Account account = Account.of(ref).followers(Count.exact(FOLLOWERS)).build();
        AccountData data = new AccountData(
                account, List.of(), List.of(), List.of(), List.of(), Instant.parse("2026-01-10T00:00:00Z"));
        return new Creator("anna", "Anna", List.of(data));
    }
}
