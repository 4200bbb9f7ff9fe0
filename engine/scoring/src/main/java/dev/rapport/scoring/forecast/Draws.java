package dev.rapport.scoring.forecast;

import dev.rapport.scoring.metrics.Gaussian;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Common random numbers: every creator of a run is simulated with the same draws, so that a difference between two forecasts is never
 * chance, and the same seed gives the same bytes.
 */
public final class Draws {

    /** How many cases are simulated. */
    public static final int CASES = 10_000;

    private final long seed;
    private final double[] normal = new double[CASES];
    private final double[] second = new double[CASES];

    /** @param seed of the run */
    public Draws(long seed) {
        this.seed = seed;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < CASES; i++) {
            normal[i] = Gaussian.next(random);
            second[i] = Gaussian.next(random);
        }
    }

    /** The standard normal of a case that all creators share. */
    public double shared(int i) {
        return normal[i];
    }

    /** Standard normals of one creator's own doubt, the same for the same name. */
    public double[] own(String name) {
        SplittableRandom random = new SplittableRandom(seed ^ mixed(name));
        double[] own = new double[CASES];
        Arrays.setAll(own, i -> Gaussian.next(random));
        return own;
    }

    private static long mixed(String name) {
        long mixed = 1125899906842597L;
        for (int i = 0; i < name.length(); i++) {
            mixed = 31 * mixed + name.charAt(i);
        }
        return mixed;
    }

    /** A rate in a case; the doubt is one that all creators share. @param weight observations behind the mean */
    public double rate(int i, double mean, double weight) {
        return new Rate(mean, weight).at(second[i]);
    }

    /** Value below which this share of the cases lies. */
    public static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))];
    }
}
