package dev.rapport.judged;

import java.util.function.DoubleUnaryOperator;

/** A forecast figure with its doubt: in 8 of 10 cases the actual value lies between p10 and p90. */
public record Range(double p10, double p50, double p90) {

    public Range {
        if (!(p10 <= p50 && p50 <= p90) || !Double.isFinite(p10) || !Double.isFinite(p90)) {
            throw new IllegalArgumentException("The range (" + p10 + ", " + p50 + ", " + p90
                    + ") must be finite and rise. Maybe leave an unknown figure out.");
        }
    }

    public static Range exactly(double value) {
        return new Range(value, value, value);
    }

    /** The range of a figure that rises with this one. */
    public Range map(DoubleUnaryOperator rising) {
        return new Range(rising.applyAsDouble(p10), rising.applyAsDouble(p50), rising.applyAsDouble(p90));
    }
}
