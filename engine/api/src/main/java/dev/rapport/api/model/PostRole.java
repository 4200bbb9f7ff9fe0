package dev.rapport.api.model;

import java.util.Locale;

/** What a post is to the account in whose feed it stands, the closest first. */
public enum PostRole {
    /** Made by the account for who follows it; an answer to oneself goes on with a thread and is one. */
    ORIGINAL,
    /** Made by the account as an answer to somebody else, which few who follow it see. */
    REPLY,
    /** Somebody else's post that the account passed on. */
    REPOST,
    /** Somebody else's post in the account's feed, or one of the account that nobody can see there. */
    OTHER;

    /** The name in files and on the command line: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the account made it. */
    public boolean isOwn() {
        return this == ORIGINAL || this == REPLY;
    }

    /** What two files together say: one that knows less takes a post for an original. */
    public PostRole and(PostRole other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
