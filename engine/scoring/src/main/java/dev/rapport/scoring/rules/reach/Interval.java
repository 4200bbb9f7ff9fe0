package dev.rapport.scoring.rules.reach;

import dev.rapport.scoring.rules.tree.Operator;

/** Numbers between two ends, each of which may be left out. */
record Interval(double low, boolean lowOpen, double high, boolean highOpen) {

    static final Interval ALL = new Interval(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true);

    /** The numbers for which a comparison with this one holds; all for "different", which leaves out one point only. */
    static Interval of(Operator operator, double number) {
        return switch (operator) {
            case EQUAL -> new Interval(number, false, number, false);
            case AT_LEAST -> new Interval(number, false, Double.POSITIVE_INFINITY, true);
            case MORE -> new Interval(number, true, Double.POSITIVE_INFINITY, true);
            case AT_MOST -> new Interval(Double.NEGATIVE_INFINITY, true, number, false);
            case LESS -> new Interval(Double.NEGATIVE_INFINITY, true, number, true);
            case DIFFERENT -> ALL;
        };
    }

    Interval and(Interval other) {
        boolean otherLow = other.low > low || (other.low == low && other.lowOpen);
        boolean otherHigh = other.high < high || (other.high == high && other.highOpen);
        return new Interval(
                otherLow ? other.low : low,
                otherLow ? other.lowOpen : lowOpen,
                otherHigh ? other.high : high,
                otherHigh ? other.highOpen : highOpen);
    }

    boolean isEmpty() {
        return low > high || (low == high && (lowOpen || highOpen));
    }

    /** Whether every number of the other is one of this. */
    boolean holds(Interval other) {
        return and(other).equals(other);
    }
}
