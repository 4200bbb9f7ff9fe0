package dev.rapport.scoring.metrics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;

/** Robust statistics over few values. */
public final class Statistics {

    /** 1 / the 75th percentile of the standard normal: makes the MAD comparable with a standard deviation. */
    private static final double MAD_TO_SIGMA = 1.4826;

    private static final double INTERVAL = 0.90;
    private static final int EXACT_UP_TO = 1000;

    private Statistics() {}

    /** Lower and upper end of an interval. */
    public record Interval(double low, double high) {}

    /** The median; the mean of the two middle values where there is none. */
    public static OptionalDouble median(double[] values) {
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }

    /** Median absolute deviation from the median, not scaled. */
    public static OptionalDouble mad(double[] values) {
        OptionalDouble median = median(values);
        if (median.isEmpty()) {
            return median;
        }
        double centre = median.getAsDouble();
        return median(
                Arrays.stream(values).map(value -> Math.abs(value - centre)).toArray());
    }

    /** Robust coefficient of variation: 1.4826 * MAD / median; empty when the median is not above zero. */
    public static OptionalDouble spread(double[] values) {
        OptionalDouble median = median(values);
        OptionalDouble mad = mad(values);
        return median.isPresent() && median.getAsDouble() > 0
                ? OptionalDouble.of(MAD_TO_SIGMA * mad.getAsDouble() / median.getAsDouble())
                : OptionalDouble.empty();
    }

    /**
     * Exact 90 % interval of the median by order statistics: the narrowest pair of values, the same number from each end, that holds
     * the median with at least that probability. Fewer than five values cannot give one.
     */
    public static Optional<Interval> medianInterval(double[] values) {
        int n = values.length;
        if (n > EXACT_UP_TO) {
            // Half to the power of so many underflows; the normal form is exact enough there.
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            int outside = (int) Math.floor(n / 2.0 - 1.645 * Math.sqrt(n) / 2);
            return Optional.of(new Interval(sorted[outside - 1], sorted[n - outside]));
        }
        double tail = StrictMath.pow(0.5, n);
        if (1 - 2 * tail < INTERVAL) {
            return Optional.empty();
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int k = 0;
        double below = tail;
        double term = tail;
        // Moves inwards while the probability outside stays small enough.
        while (k + 1 < n / 2) {
            term = term * (n - k) / (k + 1);
            if (1 - 2 * (below + term) < INTERVAL) {
                break;
            }
            below += term;
            k++;
        }
        return Optional.of(new Interval(sorted[k], sorted[n - 1 - k]));
    }

    /** The value below which this share of the values lies, interpolated. */
    public static OptionalDouble quantile(double[] values, double share) {
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double position = share * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return OptionalDouble.of(sorted[below] + (position - below) * (sorted[above] - sorted[below]));
    }

    /**
     * Spearman's rank correlation, ties at their mean rank.
     *
     * @return -1 to 1; empty below three pairs, or where one side is all the same
     */
    public static OptionalDouble rankCorrelation(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("The pairs (" + a.length + ", " + b.length + ") must be as many on each"
                    + " side. Maybe one value is missing.");
        }
        if (a.length < 3) {
            return OptionalDouble.empty();
        }
        double[] x = ranks(a);
        double[] y = ranks(b);
        double mean = (a.length + 1) / 2.0;
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mean) * (y[i] - mean);
            xx += (x[i] - mean) * (x[i] - mean);
            yy += (y[i] - mean) * (y[i] - mean);
        }
        return xx > 0 && yy > 0 ? OptionalDouble.of(xy / Math.sqrt(xx * yy)) : OptionalDouble.empty();
    }

    /** Rank of each value from 1, equal values at the mean of their ranks. */
    public static double[] ranks(double[] values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        double[] ranks = new double[values.length];
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to + 1 < order.length && values[order[to + 1]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i <= to; i++) {
                ranks[order[i]] = (from + to) / 2.0 + 1;
            }
            from = to + 1;
        }
        return ranks;
    }
}
