package dev.rapport.judged.outcome;

import java.util.Locale;

/** What to do with a partnership; the most careful last, and of several that is the one that holds. */
public enum Recommendation {
    /** Not enough is known. */
    UNKNOWN,
    RENEW,
    /** Go on, and at another price. */
    RENEGOTIATE,
    PAUSE;

    /** The name in rules and JSON: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
