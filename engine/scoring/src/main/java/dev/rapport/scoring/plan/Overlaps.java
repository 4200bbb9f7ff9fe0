package dev.rapport.scoring.plan;

import dev.rapport.scoring.metrics.Statistics;
import dev.rapport.scoring.overlap.Pool;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The share of their people that two usual creators of a platform have in common: counted where it could be, else as the pack assumes.
 *
 * @param assumed from 0 to 1; 0 where nobody is counted as shared
 * @param counted by platform
 */
public record Overlaps(double assumed, Map<String, Counted> counted) {

    static final Overlaps NONE = new Overlaps(0, Map.of());

    /**
     * What was counted of a platform: of the people who comment there, the part who comment on a usual creator. Those who never comment are
     * taken to be shared alike.
     *
     * @param reached people whom one deliverable of a usual creator reaches: no more of them comment
     */
    public record Counted(Pool pool, double reached) {

        double share() {
            return share(pool.usual(), pool.people());
        }

        /** Of those alone who were seen. */
        double least() {
            return share(pool.usualSeen(), pool.most());
        }

        double most() {
            return share(pool.usual(), pool.least());
        }

        private double share(double usual, double people) {
            return Math.min(SharedAudience.LARGEST_PART, Math.min(usual, reached) / people);
        }
    }

    public Overlaps {
        counted = Map.copyOf(counted);
    }

    /** @param reached people whom one deliverable of each creator of a platform reaches */
    static Overlaps of(double assumed, Map<String, Pool> pools, Map<String, double[]> reached) {
        Map<String, Counted> counted = new TreeMap<>();
        pools.forEach((platform, pool) -> {
            double median = Statistics.median(reached.getOrDefault(platform, new double[0]))
                    .orElse(0);
            if (median > 0) {
                counted.put(platform, new Counted(pool, median));
            }
        });
        return new Overlaps(assumed, counted);
    }

    Optional<Counted> counted(String platform) {
        return Optional.ofNullable(counted.get(platform));
    }

    /** The share, from 0 to 1. */
    double on(String platform) {
        return counted(platform).map(Counted::share).orElse(assumed);
    }

    /** Whether anybody is counted as shared at all. */
    boolean isAny() {
        return assumed > 0;
    }
}
