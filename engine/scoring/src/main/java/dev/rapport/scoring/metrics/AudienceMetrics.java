package dev.rapport.scoring.metrics;

import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/** Who listens, from the newest snapshot that knows the dimension; unknown without one. */
final class AudienceMetrics {

    private AudienceMetrics() {}

    static void add(List<AudienceSnapshot> snapshots, Campaign campaign, Candidate.Builder facts) {
        share(snapshots, AudienceSnapshot::countries, campaign.markets(), Fact.AUDIENCE_IN_MARKETS, facts);
        ages(snapshots, campaign.audience().ages(), facts);
        share(snapshots, AudienceSnapshot::genders, campaign.audience().genders(), Fact.AUDIENCE_IN_GENDER, facts);
        facts.set(Fact.AUDIENCE_FIT, fit(snapshots, campaign));
        snapshots.stream()
                .filter(snapshot -> snapshot.quality().isPresent())
                .findFirst()
                .ifPresent(snapshot -> facts.set(Fact.AUDIENCE_QUALITY, snapshot.quality()));
    }

    /** Cosine of target and audience over the dimensions that both know; within a dimension the target is even. */
    private static OptionalDouble fit(List<AudienceSnapshot> snapshots, Campaign campaign) {
        double product = 0;
        double target = 0;
        double audience = 0;
        for (Wanted wanted : List.of(
                new Wanted(campaign.markets(), AudienceSnapshot::countries),
                new Wanted(campaign.audience().ages(), AudienceSnapshot::ages),
                new Wanted(campaign.audience().genders(), AudienceSnapshot::genders))) {
            Optional<Map<String, Double>> shares = snapshots.stream()
                    .map(wanted.dimension())
                    .filter(known -> !known.isEmpty())
                    .findFirst();
            if (wanted.names().isEmpty() || shares.isEmpty()) {
                continue;
            }
            List<Double> matching = new ArrayList<>();
            for (Map.Entry<String, Double> share : shares.get().entrySet()) {
                audience += share.getValue() * share.getValue();
                if (isAskedFor(wanted.names(), share.getKey())) {
                    matching.add(share.getValue());
                }
            }
            // Even over what was asked for: a source may cut an age asked for into several bands.
            double weight = 1.0 / Math.max(wanted.names().size(), matching.size());
            target += weight;
            product +=
                    weight * matching.stream().mapToDouble(Double::doubleValue).sum();
        }
        return target > 0 && audience > 0
                ? OptionalDouble.of(Math.min(1, product / Math.sqrt(target * audience)))
                : OptionalDouble.empty();
    }

    private static boolean isAskedFor(Collection<String> names, String given) {
        List<AgeBand> bands =
                names.stream().map(AgeBand::of).flatMap(Optional::stream).toList();
        Optional<AgeBand> band = AgeBand.of(given).filter(known -> !bands.isEmpty());
        return band.map(known -> known.yearsIn(bands) == known.years())
                .orElse(names.stream().anyMatch(name -> isSame(name, given)));
    }

    /** What a campaign asks of one dimension of the audience. */
    private record Wanted(Collection<String> names, Function<AudienceSnapshot, Map<String, Double>> dimension) {}

    private static void ages(List<AudienceSnapshot> snapshots, Collection<String> wanted, Candidate.Builder facts) {
        List<AgeBand> bands = wanted.stream()
                .map(AgeBand::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (bands.size() < Set.copyOf(wanted).size()) {
            share(snapshots, AudienceSnapshot::ages, wanted, Fact.AUDIENCE_IN_AGE, facts);
            return;
        }
        snapshots.stream()
                .map(AudienceSnapshot::ages)
                .filter(shares -> !shares.isEmpty())
                .findFirst()
                .filter(shares -> !bands.isEmpty())
                .ifPresent(shares -> {
                    double sum = 0;
                    for (Map.Entry<String, Double> share : shares.entrySet()) {
                        Optional<AgeBand> given = AgeBand.of(share.getKey());
                        int inside = given.map(band -> band.yearsIn(bands)).orElse(0);
                        if (given.isPresent()
                                && inside > 0
                                && inside < given.get().years()) {
                            // The source cuts the ages across the campaign's: nobody knows how many are on which side.
                            return;
                        }
                        sum += inside > 0 ? share.getValue() : 0;
                    }
                    facts.set(Fact.AUDIENCE_IN_AGE, Math.min(1, sum));
                });
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
