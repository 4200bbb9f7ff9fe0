package dev.rapport.judged;

/**
 * What a sum over a plan comes to, of many cases.
 *
 * @param p10 in 9 of 10 cases it is more
 * @param p50 the middle
 * @param p90 in 1 of 10 cases it is more
 * @param mean what it is expected to be
 */
public record Spread(double p10, double p50, double p90, double mean) {

    /** The same times a number of 0 or more. */
    public Spread times(double factor) {
        return factor == 1 ? this : new Spread(factor * p10, factor * p50, factor * p90, factor * mean);
    }

    public Range range() {
        return new Range(p10, p50, p90);
    }
}
