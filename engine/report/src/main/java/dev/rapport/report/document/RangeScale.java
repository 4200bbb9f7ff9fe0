package dev.rapport.report.document;

import dev.rapport.judged.Range;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The scale on which ranges are drawn: room on both sides, and it starts at zero where nothing is negative.
 *
 * @param low value at the left end
 * @param high value at the right end
 */
public record RangeScale(double low, double high) {

    public static RangeScale of(Range range) {
        double low = range.p10() >= 0 ? 0 : range.p10() * 1.35;
        double high = range.p90() > 0 ? range.p90() * 1.3 : range.p90() * 0.5;
        return new RangeScale(low, Math.max(high, low + 1e-9));
    }

    /** The same with room for what came of it. */
    public static RangeScale of(Range range, OptionalDouble came) {
        RangeScale plain = of(range);
        return came.isEmpty()
                ? plain
                : new RangeScale(
                        Math.min(plain.low, came.getAsDouble()), Math.max(plain.high, came.getAsDouble() * 1.05));
    }

    /** One for all of these, so that lengths are compared; empty for none. */
    public static Optional<RangeScale> over(Collection<Range> ranges) {
        return ranges.stream()
                .map(RangeScale::of)
                .reduce((a, b) -> new RangeScale(Math.min(a.low, b.low), Math.max(a.high, b.high)));
    }

    /** Where a value lies, from 0 to 1. */
    public double share(double value) {
        return Math.max(0, Math.min(1, (value - low) / (high - low)));
    }
}
