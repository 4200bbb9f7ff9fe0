package dev.rapport.core.metrics;

import dev.rapport.api.facts.Candidate;
import dev.rapport.api.facts.Fact;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Campaign;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Who listens, from the newest snapshot that knows the dimension; unknown without one. */
final class AudienceMetrics {

    private AudienceMetrics() {}

    static void add(List<AudienceSnapshot> snapshots, Campaign campaign, Candidate.Builder facts) {
        share(snapshots, AudienceSnapshot::countries, campaign.markets(), Fact.AUDIENCE_IN_MARKETS, facts);
        share(snapshots, AudienceSnapshot::ages, campaign.audience().ages(), Fact.AUDIENCE_IN_AGE, facts);
        share(snapshots, AudienceSnapshot::genders, campaign.audience().genders(), Fact.AUDIENCE_IN_GENDER, facts);
        snapshots.stream()
                .filter(snapshot -> snapshot.quality().isPresent())
                .findFirst()
                .ifPresent(snapshot -> facts.set(Fact.AUDIENCE_QUALITY, snapshot.quality()));
    }

    private static void share(
            List<AudienceSnapshot> snapshots,
            Function<AudienceSnapshot, Map<String, Double>> dimension,
            Collection<String> wanted,
            Fact fact,
            Candidate.Builder facts) {
        if (wanted.isEmpty()) {
            return;
        }
        snapshots.stream()
                .map(dimension)
                .filter(shares -> !shares.isEmpty())
                .findFirst()
                .ifPresent(shares -> {
                    double sum = 0;
                    for (Map.Entry<String, Double> share : shares.entrySet()) {
                        if (wanted.stream().anyMatch(name -> isSame(name, share.getKey()))) {
                            sum += share.getValue();
                        }
                    }
                    facts.set(fact, Math.min(1, sum));
                });
    }

    /** A country may stand as a code or as its English name. */
    private static boolean isSame(String wanted, String given) {
        return wanted.equalsIgnoreCase(given)
                || (wanted.length() == 2
                        && new Locale("", wanted)
                                .getDisplayCountry(Locale.ENGLISH)
                                .equalsIgnoreCase(given));
    }
}
