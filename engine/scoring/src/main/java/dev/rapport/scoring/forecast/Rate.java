package dev.rapport.scoring.forecast;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * A rate with doubt: Beta(mean * strength, (1 - mean) * strength).
 *
 * @param mean from 0 to 1
 * @param strength observations behind the mean
 */
record Rate(double mean, double strength) {

    /** Points at which it is looked at: the middles of as many parts of equal weight. */
    private static final int PARTS = 64;

    /** Few rates occur in a run, so that their parts are kept. */
    private static final Map<Rate, double[]> KEPT = new ConcurrentHashMap<>();

    private static final int MOST_KEPT = 512;

    /** One standard deviation as a share of the mean, by the beta distribution: {@code sqrt((1 - mean) / (mean * (strength + 1)))}. */
    double spread() {
        return mean > 0 && mean < 1 ? Math.sqrt((1 - mean) / (mean * (strength + 1))) : 0;
    }

    /** Rates that stand for all, rising, each as likely as the next; not to be changed. */
    double[] parts() {
        if (KEPT.size() > MOST_KEPT) {
            KEPT.clear();
        }
        return KEPT.computeIfAbsent(this, Rate::makeParts);
    }

    private static double[] makeParts(Rate rate) {
        double[] parts = new double[PARTS];
        if (!(rate.mean > 0) || rate.mean >= 1) {
            Arrays.fill(parts, Math.min(1, Math.max(0, rate.mean)));
            return parts;
        }
        double a = Math.max(1e-3, rate.mean * rate.strength);
        double b = Math.max(1e-3, (1 - rate.mean) * rate.strength);
        BetaDistribution beta = BetaDistribution.of(a, b);
        double sum = 0;
        for (int i = 0; i < PARTS; i++) {
            parts[i] = beta.inverseCumulativeProbability((i + 0.5) / PARTS);
            sum += parts[i];
        }
        // The middles lose a little of a long tail; the mean is kept.
        double factor = sum > 0 ? rate.mean * PARTS / sum : 1;
        for (int i = 0; i < PARTS; i++) {
            parts[i] = Math.min(1, parts[i] * factor);
        }
        return parts;
    }

    /** The rate below which this share of the cases lies, from 0 to 1. */
    double at(double share) {
        return at(parts(), share);
    }

    /** The same of the parts of a rate, for who asks many times. */
    static double at(double[] parts, double share) {
        double place = Math.min(PARTS - 1, Math.max(0, share * PARTS - 0.5));
        int below = (int) place;
        int above = Math.min(PARTS - 1, below + 1);
        return parts[below] + (place - below) * (parts[above] - parts[below]);
    }
}
