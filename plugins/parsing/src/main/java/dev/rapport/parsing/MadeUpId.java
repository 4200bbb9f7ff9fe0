package dev.rapport.parsing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** An id for what a file gives none: made of what it says, so that the same always has the same one. */
public final class MadeUpId {

    private MadeUpId() {}

    /**
     * An id such as {@code text-1f0c...}.
     *
     * @param kind stands before it, so that nobody takes it for a platform's
     * @param what all that tells one from another
     */
    public static String of(String kind, String what) {
        return kind + "-" + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
