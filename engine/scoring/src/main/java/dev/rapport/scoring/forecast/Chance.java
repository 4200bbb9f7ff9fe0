package dev.rapport.scoring.forecast;

import dev.rapport.scoring.metrics.Gaussian;
import java.util.SplittableRandom;

/** Draws of counts and sums. */
final class Chance {

    /** From here on a Poisson count is as good as normal. */
    private static final double MANY = 64;

    private Chance() {}

    /** A count of which so many are expected. */
    static double poisson(double expected, SplittableRandom random) {
        if (!(expected > 0)) {
            return 0;
        }
        if (expected >= MANY) {
            return Math.max(0, Math.rint(expected + Math.sqrt(expected) * Gaussian.next(random)));
        }
        double share = random.nextDouble();
        double term = StrictMath.exp(-expected);
        double sum = term;
        int count = 0;
        while (share > sum && count < 4 * MANY) {
            count++;
            term *= expected / count;
            sum += term;
        }
        return count;
    }

    /** The sum of so many values, each 1 on average: a gamma distribution, by the cube of Wilson and Hilferty. */
    static double sum(double count, double cv, SplittableRandom random) {
        double z = Gaussian.next(random);
        if (count <= 0 || cv <= 0) {
            return count;
        }
        double shape = count / (cv * cv);
        double root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
        return Math.max(0, count * root * root * root);
    }
}
