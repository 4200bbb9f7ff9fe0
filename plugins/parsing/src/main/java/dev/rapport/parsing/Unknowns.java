package dev.rapport.parsing;

import java.util.Locale;
import java.util.Set;

/** The ways in which files write that a value is not known. */
public final class Unknowns {

    private static final Set<String> MARKS = Set.of(
            "",
            "null",
            "none",
            "n/a",
            "#n/a",
            "na",
            "nan",
            "undefined",
            "nil",
            "-",
            "--",
            "---",
            "\u2013",
            "\u2014",
            "#valor!",
            "#value!");

    /** With blanks around it. */
    private static final int LONGEST = 10;

    private Unknowns() {}

    public static boolean isUnknown(String text) {
        return text.isEmpty()
                || (text.length() <= LONGEST
                        && mayBegin(text.charAt(0))
                        && MARKS.contains(text.strip().toLowerCase(Locale.ROOT)));
    }

    /** Nearly every text is known by its first letter to be none of the marks. */
    private static boolean mayBegin(char first) {
        return switch (first) {
            case 'n', 'N', 'u', 'U', '-', '\u2013', '\u2014', '#' -> true;
            default -> Character.isWhitespace(first);
        };
    }

    /** The text, or empty where it only says that nothing is known. */
    public static String known(String text) {
        return isUnknown(text) ? "" : text;
    }
}
