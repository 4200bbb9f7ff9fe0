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
    private final double[] campaign = new double[CASES];

    /** @param seed of the run */
    public Draws(long seed) {
        this.seed = seed;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < CASES; i++) {
            normal[i] = Gaussian.next(random);
            campaign[i] = Gaussian.next(random);
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

    /** What all creators of a campaign have in common, by case: 1 on average. @param cv its spread as a share of the mean */
    public double[] common(double cv) {
        double sigma = Math.sqrt(StrictMath.log1p(cv * cv));
        double[] factors = new double[CASES];
        Arrays.setAll(factors, i -> StrictMath.exp(sigma * campaign[i] - sigma * sigma / 2));
        return factors;
    }

    /** A rate of one creator's own, by case. @param strength observations behind the mean */
    public double[] rates(String name, double mean, double strength) {
        SplittableRandom random = new SplittableRandom(seed ^ mixed(name));
        double[] parts = new Rate(mean, strength).parts();
        double[] rates = new double[CASES];
        Arrays.setAll(rates, i -> Rate.at(parts, random.nextDouble()));
        return rates;
    }

    /** Whole numbers of what is expected, by case: chance has its part (Poisson). */
    public double[] counts(String name, double[] expected) {
        SplittableRandom random = new SplittableRandom(seed ^ mixed(name));
        double[] counts = new double[CASES];
        Arrays.setAll(counts, i -> Chance.poisson(expected[i], random));
        return counts;
    }

    /** Sums of values, each 1 on average, by case. @param cv spread of one value */
    public double[] sums(String name, double[] counts, double cv) {
        SplittableRandom random = new SplittableRandom(seed ^ mixed(name));
        double[] sums = new double[CASES];
        Arrays.setAll(sums, i -> Chance.sum(counts[i], cv, random));
        return sums;
    }

    /** Value below which this share of the cases lies. */
    public static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))];
    }
}
