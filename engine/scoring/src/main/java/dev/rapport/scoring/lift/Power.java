package dev.rapport.scoring.lift;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** What a comparison with usual days could see at all, one-sided at 5 %. */
final class Power {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);
    private static final double SIGNIFICANCE = 0.05;
    private static final double WANTED = 0.8;

    private Power() {}

    /**
     * The smallest rise, as a share of what is expected, that is seen in 80 of 100 cases: (z0.95 + z0.80) standard deviations.
     *
     * @param variance of what comes around what is expected
     */
    static double smallest(double expected, double variance) {
        return (quantile(1 - SIGNIFICANCE) + quantile(WANTED)) * Math.sqrt(variance) / expected;
    }

    /** The chance of seeing a rise. @param rise as a share of what is expected */
    static double of(double rise, double expected, double variance) {
        return STANDARD.cumulativeProbability(rise * expected / Math.sqrt(variance) - quantile(1 - SIGNIFICANCE));
    }

    private static double quantile(double share) {
        return STANDARD.inverseCumulativeProbability(share);
    }
}
