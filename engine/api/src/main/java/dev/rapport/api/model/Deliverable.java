package dev.rapport.api.model;

import java.util.Locale;
import java.util.Optional;

/** What a creator is asked to make. */
public enum Deliverable {
    POST,
    CAROUSEL,
    REEL,
    STORY,
    VIDEO,
    SHORT,
    STREAM,
    TEXT,
    UGC,
    BUNDLE;

    /** The name in files and on the command line: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Deliverable> byId(String id) {
        for (Deliverable deliverable : values()) {
            if (deliverable.id().equalsIgnoreCase(id.strip())) {
                return Optional.of(deliverable);
            }
        }
        return Optional.empty();
    }
}
