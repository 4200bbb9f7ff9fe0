package dev.rapport.core.store;

/** What somebody may do with a store; each may what those before it may. */
enum Rights {
    /** Look, score and report; no run is remembered. */
    READ,
    /** Import and remember as well. */
    WRITE,
    /** Bring the tables to a newer schema and erase for good as well: they are this user's. */
    OWN
}
