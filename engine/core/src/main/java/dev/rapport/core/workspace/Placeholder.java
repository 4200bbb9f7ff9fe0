package dev.rapport.core.workspace;

import java.util.regex.Pattern;

/** What is written into a cell where somebody's name or id is asked for and nobody has one. */
final class Placeholder {

    private static final Pattern UNKNOWN = Pattern.compile("(?i)n/a|na|tbd|tba|[?–—-]|null|none|unknown|unbekannt");

    private static final Pattern ANSWER = Pattern.compile("(?i)yes|no|ja|nein|true|false|x|0");

    private Placeholder() {}

    /** Whether it says that nothing is known. */
    static boolean isUnknown(String text) {
        return UNKNOWN.matcher(text).matches();
    }

    /** The same, or an answer to a question that nobody asked. */
    static boolean isNobody(String text) {
        return isUnknown(text) || ANSWER.matcher(text).matches();
    }
}
