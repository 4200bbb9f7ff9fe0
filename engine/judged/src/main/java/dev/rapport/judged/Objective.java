package dev.rapport.judged;

import java.util.Locale;

/** What a campaign is for. */
public enum Objective {
    AWARENESS,
    TRAFFIC,
    SALES;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
