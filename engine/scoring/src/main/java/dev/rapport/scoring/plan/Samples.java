package dev.rapport.scoring.plan;

import dev.rapport.judged.AccountProfile;
import dev.rapport.judged.PeopleSample;
import dev.rapport.scoring.overlap.Pool;
import dev.rapport.scoring.overlap.Recapture;
import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * Those who commented on the posts of accounts that may be chosen, each account once; of each platform as many accounts as prove anything.
 * Those of parts merge into those of the whole, in any order.
 */
final class Samples implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final TreeMap<String, TreeMap<String, PeopleSample>> platforms = new TreeMap<>();

    void add(AccountProfile account) {
        if (account.commenters().size() > 0) {
            String platform = account.ref().platform();
            add(platform, account.ref().id() + " " + account.ref().handle(), account.commenters());
        }
    }

    /** Adds those of another part. */
    void merge(Samples other) {
        other.platforms.forEach(
                (platform, accounts) -> accounts.forEach((account, sample) -> add(platform, account, sample)));
    }

    private void add(String platform, String account, PeopleSample sample) {
        TreeMap<String, PeopleSample> accounts = platforms.computeIfAbsent(platform, unused -> new TreeMap<>());
        accounts.put(account, sample);
        if (accounts.size() >= 2 * Recapture.MOST_CREATORS) {
            accounts.values().retainAll(Recapture.largest(accounts.values()));
        }
    }

    /** The people of each platform on which enough were found twice. @param fewest how many are enough */
    Map<String, Pool> pools(double fewest) {
        Map<String, Pool> pools = new TreeMap<>();
        platforms.forEach((platform, accounts) ->
                Recapture.of(accounts.values(), fewest).ifPresent(pool -> pools.put(platform, pool)));
        return pools;
    }
}
