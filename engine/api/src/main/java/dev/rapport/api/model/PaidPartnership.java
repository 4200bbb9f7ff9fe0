package dev.rapport.api.model;

import java.util.Locale;

/** What is known of a post being paid for. */
public enum PaidPartnership {
    /** The platform's own label says so. */
    DECLARED,
    /** Marked as commercial content: own promotion or partnership, the platform does not say which. */
    COMMERCIAL,
    /** A tag or word in the text says so; set by Rapport, not by a reader. */
    DISCLOSED,
    /** The platform's label is there and says no. */
    NONE,
    /** The format has no such label. */
    UNKNOWN;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isPaid() {
        return this == DECLARED || this == COMMERCIAL || this == DISCLOSED;
    }
}
