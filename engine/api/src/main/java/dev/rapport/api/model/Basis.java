package dev.rapport.api.model;

import java.util.Locale;

/** How somebody knows a figure of results; the earlier one is believed before the later one. */
public enum Basis {
    /** A list of links or codes that counts itself, or a platform's own insights. */
    COUNTED,
    /** A table of web analytics, which sees a part and models the rest. */
    ANALYTICS,
    /** A person wrote it down. */
    STATED;

    /** The name in files and on the command line: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
