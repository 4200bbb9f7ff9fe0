package dev.rapport.scoring.plan;

import dev.rapport.api.model.AccountRef;
import dev.rapport.judged.AccountProfile;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.PeopleSample;
import dev.rapport.scoring.overlap.Pool;
import dev.rapport.scoring.overlap.Recapture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Those who commented on the posts of accounts that could be bought. */
final class Samples {

    private final Map<AccountRef, PeopleSample> samples;

    private Samples(Map<AccountRef, PeopleSample> samples) {
        this.samples = samples;
    }

    static Samples of(List<Offer> offers, List<Judgement> judgements) {
        Samples all = new Samples(new HashMap<>());
        for (Offer offer : offers) {
            AccountRef ref = offer.forecast().account();
            for (AccountProfile account :
                    judgements.get(offer.creator()).creator().accounts()) {
                if (account.ref().equals(ref)) {
                    all.samples.put(ref, account.commenters());
                }
            }
        }
        return all;
    }

    /** Of several campaigns, each account once. */
    static Samples of(List<Samples> several) {
        Samples all = new Samples(new HashMap<>());
        several.forEach(one -> all.samples.putAll(one.samples));
        return all;
    }

    /** The people of each platform on which enough were found twice. @param fewest how many are enough */
    Map<String, Pool> pools(double fewest) {
        Map<String, List<PeopleSample>> byPlatform = new TreeMap<>();
        samples.forEach((account, sample) -> byPlatform
                .computeIfAbsent(account.platform(), unused -> new ArrayList<>())
                .add(sample));
        Map<String, Pool> pools = new TreeMap<>();
        byPlatform.forEach((platform, some) -> Recapture.of(some, fewest).ifPresent(pool -> pools.put(platform, pool)));
        return pools;
    }
}
