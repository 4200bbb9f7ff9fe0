package dev.rapport.scoring.forecast;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
final class Normal {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);
    /** Digits that every Java agrees on, whatever its processor makes of an exponential. */
    private static final double DIGITS = 1e10;

    private Normal() {}

    /** Chance of a draw below z. */
    static double below(double z) {
        return STANDARD.cumulativeProbability(z);
    }

    /** The value below which this share of the draws lies. */
    static double quantile(double share) {
        return STANDARD.inverseCumulativeProbability(share);
    }

    /** A chance, rounded where it does not matter. */
    static double told(double chance) {
        return Math.rint(chance * DIGITS) / DIGITS;
    }
}
