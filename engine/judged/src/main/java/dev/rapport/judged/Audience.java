package dev.rapport.judged;

/** For whom something is said. */
public enum Audience {
    /** Everybody: the client reads it, and the agency too. */
    CLIENT,
    /** The agency alone: fees, margins, what people wrote. */
    AGENCY
}
