package dev.rapport.core.identity;

import java.util.Locale;

/** How much speaks for accounts being one creator, strongest first. */
public enum Strength {
    /** The profiles themselves say so. */
    SURE,
    /** One clue that few strangers share. */
    LIKELY,
    /** Worth a look, and no more. */
    POSSIBLE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean atLeast(Strength other) {
        return compareTo(other) <= 0;
    }
}
