package dev.rapport.judged;

import java.util.Locale;

/** On what a forecast figure stands, from firm to loose. */
public enum Basis {
    /** On own posts, or on what earlier bookings brought. */
    MEASURED,
    /** On what the creator, a list or the campaign says. */
    STATED,
    /** On a table of the pack, or on the middle of others. */
    ASSUMED;

    /** Stable name: in JSON, and key of its word. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands on both is as firm as the looser of them. */
    public Basis looser(Basis other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
