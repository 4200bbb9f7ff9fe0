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

    /** What was counted of a platform. @param usual people whom one deliverable of a usual creator reaches */
    public record Counted(Pool pool, double usual) {

        double share() {
            return share(pool.people());
        }

        double least() {
            return share(pool.most());
        }

        double most() {
            return share(pool.least());
        }

        private double share(double people) {
            return Math.min(SharedAudience.LARGEST_PART, usual / people);
        }
    }

    public Overlaps {
        counted = Map.copyOf(counted);
    }

    /** @param usual people whom one deliverable of each creator of a platform reaches */
    static Overlaps of(double assumed, Map<String, Pool> pools, Map<String, double[]> usual) {
        Map<String, Counted> counted = new TreeMap<>();
        pools.forEach((platform, pool) -> {
            double median = Statistics.median(usual.getOrDefault(platform, new double[0]))
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
