package dev.rapport.core.store;

import dev.rapport.api.model.PostRole;

/** Roles in packed rows. Rows that are older say only whether a post is the account's own, with the first two codes. */
final class RoleCode {

    private static final int OTHER = 0;
    private static final int ORIGINAL = 1;
    private static final int REPLY = 2;
    private static final int REPOST = 3;

    private RoleCode() {}

    static int of(PostRole role) {
        return switch (role) {
            case ORIGINAL -> ORIGINAL;
            case REPLY -> REPLY;
            case REPOST -> REPOST;
            case OTHER -> OTHER;
        };
    }

    static PostRole role(int code) {
        return switch (code) {
            case OTHER -> PostRole.OTHER;
            case ORIGINAL -> PostRole.ORIGINAL;
            case REPLY -> PostRole.REPLY;
            case REPOST -> PostRole.REPOST;
            default ->
                throw new IllegalStateException(
                        "The role (" + code + ") of a stored post is not known. Maybe a newer Rapport wrote it.");
        };
    }
}
