package dev.rapport.plugin.x;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first line of a file of the archive says: {@code window.YTD.tweets.part0 = [}, and until 2018
 * {@code Grailbird.data.tweets_2016_03 = [} and {@code var user_details =}.
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
    private static final Pattern FIRST_UNTIL_2018 = Pattern.compile(
            "\\s*(?:Grailbird\\.data\\.(tweets)_[0-9]{4}_[0-9]{2}|var\\s+(user_details|payload_details|tweet_index))\\s*=");

    static Optional<Script> of(String head) {
        Matcher first = FIRST.matcher(head);
        if (!first.lookingAt()) {
            return until2018(head);
        }
        return Optional.of(
                first.group(1) == null
                        ? new Script("manifest", 0)
                        : new Script(first.group(1), Integer.parseInt(first.group(2))));
    }

    private static Optional<Script> until2018(String head) {
        Matcher first = FIRST_UNTIL_2018.matcher(head);
        return first.lookingAt()
                ? Optional.of(new Script(first.group(1) == null ? first.group(2) : first.group(1), 0))
                : Optional.empty();
    }

    /** Goes to the first character behind the equals sign. */
    static void skipTo(Letters text) throws IOException {
        for (int c = text.next(); c >= 0 && c != '='; c = text.next()) {
            // nothing to keep
        }
    }
}
