package dev.rapport.plugin.x;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first line of a file of the archive says: {@code window.YTD.tweets.part0 = [}.
 *
 * @param name such as {@code tweets}
 * @param part from 0
 */
record Script(String name, int part) {

    /** The letters of a text, one at a time; below zero at its end. */
    interface Letters {
        int next() throws IOException;
    }

    private static final Pattern FIRST =
            Pattern.compile("\\s*window\\.(?:YTD\\.([A-Za-z0-9_]+)\\.part([0-9]{1,4})|(__THAR_CONFIG))\\s*=");

    static Optional<Script> of(String head) {
        Matcher first = FIRST.matcher(head);
        if (!first.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(
                first.group(1) == null
                        ? new Script("manifest", 0)
                        : new Script(first.group(1), Integer.parseInt(first.group(2))));
    }

    /** Goes to the first character behind the equals sign. */
    static void skipTo(Letters text) throws IOException {
        for (int c = text.next(); c >= 0 && c != '='; c = text.next()) {
            // nothing to keep
        }
    }
}
