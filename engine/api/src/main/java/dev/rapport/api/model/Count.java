package dev.rapport.api.model;

import java.util.OptionalLong;

/**
 * A counter as a platform gave it: exact, rounded, or unknown. Unknown is not zero.
 *
 * @param value the count, 0 or more; -1 when unknown
 * @param step 0 when exact, else the distance between two values that the platform could have shown (409.8M has the step 100,000)
 */
public record Count(long value, long step) implements Comparable<Count> {

    private static final Count UNKNOWN = new Count(-1, 0);

    public Count {
        if (value < -1 || step < 0) {
            throw new IllegalArgumentException("The count (" + value + ", step " + step + ") must not be negative."
                    + " Maybe Count.unknown() was meant.");
        }
    }

    public static Count exact(long value) {
        return new Count(value, 0);
    }

    public static Count rounded(long value, long step) {
        return new Count(value, step);
    }

    public static Count unknown() {
        return UNKNOWN;
    }

    public boolean isKnown() {
        return value >= 0;
    }

    public boolean isRounded() {
        return step > 0;
    }

    /** The value, empty when unknown. */
    public OptionalLong known() {
        return isKnown() ? OptionalLong.of(value) : OptionalLong.empty();
    }

    /** This count, or the other one when this is unknown. */
    public Count or(Count other) {
        return isKnown() ? this : other;
    }

    @Override
    public int compareTo(Count other) {
        int byValue = Long.compare(value, other.value);
        return byValue != 0 ? byValue : Long.compare(step, other.step);
    }
}
