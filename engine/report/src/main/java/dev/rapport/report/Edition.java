package dev.rapport.report;

/** For whom a report is made. */
public enum Edition {
    /** The client's: no fee, no margin, no note. */
    CLIENT,
    /** The agency's own. */
    INTERNAL;

    /** Name on the command line and in file names. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
