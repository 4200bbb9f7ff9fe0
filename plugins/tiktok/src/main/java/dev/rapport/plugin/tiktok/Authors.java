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
import java.util.function.Supplier;

/** Profiles that stand beside every post of theirs: each is given once, and again where a newer post knows other followers. */
final class Authors {

    /** What is known so far; it changes in place, because a large table has a row for each post. */
    private static final class Seen {
        private Instant newest;
        private Count followers;

        Seen(Instant newest, Count followers) {
            this.newest = newest;
            this.followers = followers;
        }
    }

    private final Reading reading;
    private final Map<AccountRef, Seen> seen = new HashMap<>();

    Authors(Reading reading) {
        this.reading = reading;
    }

    void take(Account account, Moment postTime, String place) {
        take(account.ref(), account.followers(), postTime, () -> place, () -> account);
    }

    /** As {@link #take(Account, Moment, String)}, where most rows say nothing new, and neither account nor place has to be made. */
    void take(AccountRef ref, Count followers, Moment postTime, Supplier<String> place, Supplier<Account> account) {
        if (!ref.isNamed()) {
            return;
        }
        Instant time = postTime.in(ZoneOffset.UTC).orElse(Instant.EPOCH);
        Seen known = seen.get(ref);
        if (known == null) {
            seen.put(ref, new Seen(time, followers));
            reading.sink().account(account.get());
            return;
        }
        boolean isNewer = time.isAfter(known.newest);
        if (followers.isKnown() && !followers.equals(known.followers)) {
            boolean isFirst = !known.followers.isKnown();
            if (!isFirst) {
                tellApart(ref, known.followers, followers, place);
            }
            if (isNewer || isFirst) {
                known.newest = time;
                known.followers = followers;
                reading.sink().account(account.get());
            }
        } else if (isNewer) {
            known.newest = time;
        }
    }

    private void tellApart(AccountRef ref, Count before, Count now, Supplier<String> place) {
        reading.once(
                "followers-differ",
                code -> ReadIssue.info(
                        code,
                        "Rows of one account (" + ref + ") have different followers (" + before.value() + " and "
                                + now.value() + "); those beside the newest post are kept.",
                        place.get()));
    }
}
