package dev.rapport.report.document;

import dev.rapport.judged.Range;
import java.util.Arrays;
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

    /** So many times the one in the middle is drawn no longer. */
    private static final double FAR_BEYOND = 6;

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

    /**
     * One for all of these, where a few may be many times as large as the rest (a mega-influencer among micros): what is theirs goes beyond it,
     * so that the others can still be compared.
     *
     * @param each at least one
     */
    public static RangeScale overMost(Collection<RangeScale> each) {
        double[] ends = each.stream().mapToDouble(RangeScale::high).sorted().toArray();
        double most = FAR_BEYOND * ends[(ends.length - 1) / 2];
        double low = each.stream().mapToDouble(RangeScale::low).min().orElseThrow();
        return new RangeScale(
                low, Arrays.stream(ends).filter(end -> end <= most).max().orElse(ends[ends.length - 1]));
    }

    /** Whether a value lies on it and not beyond its end. */
    public boolean reaches(double value) {
        return value <= high;
    }

    /** Where a value lies, from 0 to 1. */
    public double share(double value) {
        return Math.max(0, Math.min(1, (value - low) / (high - low)));
    }
}
