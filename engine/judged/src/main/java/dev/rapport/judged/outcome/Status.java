package dev.rapport.judged.outcome;

import java.util.Locale;

/** Where a booking stands. */
public enum Status {
    /** Its day is not over. */
    PLANNED,
    /** A post was found, or somebody wrote its address down. */
    LIVE,
    /** Its day was at most a week ago, and no post was found. */
    LATE,
    /** Its day was longer ago, and no post was found. */
    MISSING,
    CANCELLED;

    /** The name in files and on the command line: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
