package dev.rapport.report.model;

import dev.rapport.judged.Range;
import java.util.List;

/**
 * The sum of several ranges. Percentiles do not add up: each range is read as a log-normal (a normal where it is not positive) with
 * its mean and variance, the ranges are taken as independent, and the sum is the log-normal (or normal) with the summed mean and
 * variance. An approximation, and the last page says so.
 */
public final class RangeSum {

    /** The 90th percentile of the standard normal. */
    private static final double Z90 = 1.2815515655446004;

    private final double mean;
    private final double variance;
    private final boolean positive;

    private RangeSum(double mean, double variance, boolean positive) {
        this.mean = mean;
        this.variance = variance;
        this.positive = positive;
    }

    public static RangeSum of(List<Range> ranges) {
        double mean = 0;
        double variance = 0;
        boolean positive = !ranges.isEmpty();
        for (Range range : ranges) {
            if (range.p10() > 0) {
                double sigma = (Math.log(range.p90()) - Math.log(range.p10())) / (2 * Z90);
                double own = range.p50() * Math.exp(sigma * sigma / 2);
                mean += own;
                variance += own * own * Math.expm1(sigma * sigma);
            } else {
                double sd = (range.p90() - range.p10()) / (2 * Z90);
                mean += range.p50();
                variance += sd * sd;
                positive = false;
            }
        }
        return new RangeSum(mean, variance, positive);
    }

    /** P10, P50 and P90 of the sum. */
    public Range range() {
        return new Range(quantile(-Z90), quantile(0), quantile(Z90));
    }

    /** Chance from 0 to 1 that the sum is greater than an amount. */
    public double chanceAbove(double amount) {
        if (variance <= 0) {
            return mean > amount ? 1 : 0;
        }
        if (positive && amount <= 0) {
            return 1;
        }
        double z = positive ? (Math.log(amount) - mu()) / sigma() : (amount - mean) / Math.sqrt(variance);
        return 1 - Normal.cumulative(z);
    }

    private double quantile(double z) {
        if (variance <= 0) {
            return mean;
        }
        return positive ? Math.exp(mu() + z * sigma()) : mean + z * Math.sqrt(variance);
    }

    private double sigma() {
        return Math.sqrt(Math.log1p(variance / (mean * mean)));
    }

    private double mu() {
        double sigma = sigma();
        return Math.log(mean) - sigma * sigma / 2;
    }
}
