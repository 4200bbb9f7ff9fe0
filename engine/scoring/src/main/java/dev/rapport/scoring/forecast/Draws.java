package dev.rapport.scoring.forecast;

import dev.rapport.judged.Range;
import dev.rapport.scoring.metrics.Gaussian;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Common random numbers: every creator of a run is simulated with the same draws, so that a difference between two forecasts is never
 * chance, and the same seed gives the same bytes.
 */
public final class Draws {

    /** How many cases are simulated. */
    public static final int CASES = 10_000;

    private static final int MOST_KEPT = 100;

    private final long seed;
    private final double[] normal = new double[CASES];
    private final double[] second = new double[CASES];
    private final Range normalRange;
    private final Map<Prior, double[]> rates = new ConcurrentHashMap<>();

    private record Prior(double mean, double weight) {}

    /** @param seed of the run */
    public Draws(long seed) {
        this.seed = seed;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < CASES; i++) {
            normal[i] = Gaussian.next(random);
            second[i] = Gaussian.next(random);
        }
        double[] sorted = normal.clone();
        Arrays.sort(sorted);
        this.normalRange = new Range(quantile(sorted, 0.1), quantile(sorted, 0.5), quantile(sorted, 0.9));
    }

    double normal(int i) {
        return normal[i];
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

    /**
     * A rate with doubt: Beta(mean * weight, (1 - mean) * weight) by its logit-normal approximation, which keeps the draws common.
     *
     * @param weight observations behind the mean
     */
    public double rate(int i, double mean, double weight) {
        if (mean <= 0 || mean >= 1) {
            return mean;
        }
        double a = mean * weight;
        double b = (1 - mean) * weight;
        double sigma = Math.sqrt(1 / (a + 0.5) + 1 / (b + 0.5));
        double centre = Math.log(mean / (1 - mean)) - sigma * sigma / 2 * (1 - 2 * mean);
        double logit = centre + sigma * second[i];
        return 1 / (1 + Math.exp(-logit));
    }

    /** Value below which this share of the cases lies. */
    public static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))];
    }

    /** P10, P50 and P90 of the draws of one figure. */
    Range normalRange() {
        return normalRange;
    }

    /** The rates of all cases. Few pairs of mean and weight occur in a run, so they are kept. */
    double[] rates(double mean, double weight) {
        if (rates.size() > MOST_KEPT) {
            rates.clear();
        }
        return rates.computeIfAbsent(new Prior(mean, weight), prior -> {
            double[] all = new double[CASES];
            Arrays.setAll(all, i -> rate(i, prior.mean(), prior.weight()));
            return all;
        });
    }
}
