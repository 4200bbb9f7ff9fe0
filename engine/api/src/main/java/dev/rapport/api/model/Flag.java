package dev.rapport.api.model;

/** A yes or no that a platform may have left out. */
public enum Flag {
    YES,
    NO,
    UNKNOWN;

    public static Flag of(boolean value) {
        return value ? YES : NO;
    }

    public boolean isKnown() {
        return this != UNKNOWN;
    }

    public boolean isYes() {
        return this == YES;
    }

    /** This flag, or the other one when this is unknown. */
    public Flag or(Flag other) {
        return isKnown() ? this : other;
    }
}
