package dev.rapport.judged;

import java.util.Locale;

/** What the rules say about working with a creator. */
public enum Verdict {
    SHORTLIST,
    /** A person must look before money is spent. */
    REVIEW,
    REJECT;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
