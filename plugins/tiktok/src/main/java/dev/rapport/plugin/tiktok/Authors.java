package dev.rapport.plugin.tiktok;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Reading;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Profiles that stand beside every post of theirs: each is given once, and again where a newer post knows other followers. */
final class Authors {

    private record Seen(Instant newest, Count followers) {}

    private final Reading reading;
    private final Map<AccountRef, Seen> seen = new HashMap<>();

    Authors(Reading reading) {
        this.reading = reading;
    }

    void take(Account account, Moment postTime, String place) {
        Instant time = postTime.in(ZoneOffset.UTC).orElse(Instant.EPOCH);
        Seen before = seen.get(account.ref());
        if (!account.ref().isNamed()) {
            return;
        }
        if (before == null) {
            seen.put(account.ref(), new Seen(time, account.followers()));
            reading.sink().account(account);
        } else if (account.followers().isKnown() && !account.followers().equals(before.followers())) {
            if (before.followers().isKnown()) {
                reading.once(ReadIssue.info(
                        "followers-differ",
                        "Rows of one account (" + account.ref() + ") have different followers ("
                                + before.followers().value() + " and "
                                + account.followers().value()
                                + "); those beside the newest post are kept.",
                        place));
            }
            if (time.isAfter(before.newest()) || !before.followers().isKnown()) {
                seen.put(account.ref(), new Seen(time, account.followers()));
                reading.sink().account(account);
            }
        } else if (time.isAfter(before.newest())) {
            seen.put(account.ref(), new Seen(time, before.followers()));
        }
    }
}
