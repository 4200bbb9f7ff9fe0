package dev.rapport.judged.brief;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where and how a word that tells a post to be paid for must stand. */
public enum Placement {
    /** At the start of the text. */
    START,
    /** Before the text is cut and "more" stands. */
    BEFORE_MORE,
    /** Before anything else of the post is seen. */
    BEFORE_ANYTHING,
    /** In the message itself, on every medium of it that can be seen alone. */
    IN_MESSAGE,
    /** Not among many hashtags. */
    NOT_AMONG_HASHTAGS,
    FIRST_THREE_HASHTAGS,
    FIRST_OR_LAST_HASHTAG,
    /** On a picture, and on a film for its whole length. */
    WHOLE_LENGTH,
    /** In the language of the post. */
    LANGUAGE_OF_POST,
    /** In letters as large as the others. */
    NOT_SMALL,
    /** With the platform's own label. */
    WITH_LABEL,
    /** The platform's own label is preferred to a word. */
    LABEL_PREFERRED;

    /** Name in tables and in JSON, such as {@code before-more}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Placement> byId(String id) {
        return Arrays.stream(values())
                .filter(one -> one.id().equals(id.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
