package dev.rapport.scoring.metrics;

import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The campaign's own candidates of the same tier and platform: where a creator stands among those that it competes with. */
public final class Peers {

    private static final int FEWEST = 5;

    private final Map<String, double[]> rates = new HashMap<>();

    /** @param candidates everybody, with the tier known where followers are */
    public Peers(Collection<Candidate> candidates) {
        Map<String, List<Double>> groups = candidates.stream()
                .filter(candidate -> candidate.known(Fact.ENGAGEMENT_RATE).isPresent())
                .collect(Collectors.groupingBy(
                        Peers::group,
                        Collectors.mapping(candidate -> candidate.number(Fact.ENGAGEMENT_RATE), Collectors.toList())));
        groups.forEach((group, values) -> rates.put(
                group, values.stream().mapToDouble(Double::doubleValue).sorted().toArray()));
    }

    /** Adds how many peers there are and the share of them that is less engaged, ties counted half. */
    public Candidate place(Candidate candidate) {
        double[] all = rates.getOrDefault(group(candidate), new double[0]);
        OptionalDouble own = candidate.known(Fact.ENGAGEMENT_RATE);
        if (own.isEmpty() || all.length == 0) {
            return candidate;
        }
        Candidate.Builder placed = candidate.toBuilder().set(Fact.PEERS, all.length);
        if (all.length >= FEWEST) {
            double below = below(all, own.getAsDouble());
            double same = below(all, Math.nextUp(own.getAsDouble())) - below;
            // The creator is among its peers and is not set against itself.
            placed.set(Fact.PEER_RANK, (below + (same - 1) / 2) / (all.length - 1));
        }
        return placed.build();
    }

    /** How many of the sorted rates are lower. */
    private static int below(double[] sorted, double rate) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < rate) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String group(Candidate candidate) {
        return candidate.text(Fact.PLATFORM) + " " + candidate.text(Fact.TIER);
    }
}
