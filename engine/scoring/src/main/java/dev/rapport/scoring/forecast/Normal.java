package dev.rapport.scoring.forecast;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
final class Normal {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);
    /** Digits that every Java agrees on, whatever its processor makes of an exponential. */
    private static final double DIGITS = 1e10;

    /** A forecast asks thousands of times: between kept places a cubic is within 1e-9 of the truth, and a tenth of the work. */
    private static final int A_UNIT = 64;

    private static final int FAR = 8;
    private static final double[] BELOW = new double[2 * FAR * A_UNIT + 1];
    private static final double[] SLOPE = new double[BELOW.length];

    static {
        for (int i = 0; i < BELOW.length; i++) {
            double z = (double) i / A_UNIT - FAR;
            BELOW[i] = STANDARD.cumulativeProbability(z);
            SLOPE[i] = StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) / A_UNIT;
        }
    }

    private Normal() {}

    /** Chance of a draw below z, within 1e-9. */
    static double below(double z) {
        double place = (z + FAR) * A_UNIT;
        if (!(place >= 0 && place < BELOW.length - 1)) {
            return STANDARD.cumulativeProbability(z);
        }
        int i = (int) place;
        double t = place - i;
        double back = 1 - t;
        return back * back * ((1 + 2 * t) * BELOW[i] + t * SLOPE[i])
                + t * t * ((1 + 2 * back) * BELOW[i + 1] - back * SLOPE[i + 1]);
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
