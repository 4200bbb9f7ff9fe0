package dev.rapport.judged;

import java.util.Locale;

/** What the rules say about an account being what it seems. Reports never print these words beside a name. */
public enum Authenticity {
    GENUINE,
    DOUBTFUL,
    INAUTHENTIC,
    UNKNOWN;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
