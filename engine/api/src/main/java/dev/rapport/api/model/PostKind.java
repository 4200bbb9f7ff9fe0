package dev.rapport.api.model;

import java.util.Locale;

/** The kind of a post. */
public enum PostKind {
    PHOTO,
    CAROUSEL,
    VIDEO,
    SHORT,
    STORY,
    TEXT,
    LIVE,
    UNKNOWN;

    /** The name in files and in JSON: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
