package dev.rapport.report.seen;

import java.util.Locale;

/** For whom a report is made. */
public enum Edition {
    /** The client's: no fee, no margin, no note. */
    CLIENT(""),
    /** The agency's own. */
    INTERNAL("-INTERNAL");

    private final String suffix;

    Edition(String suffix) {
        this.suffix = suffix;
    }

    /** Name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its files have after their name, so that nobody takes one edition for the other. */
    public String suffix() {
        return suffix;
    }
}
