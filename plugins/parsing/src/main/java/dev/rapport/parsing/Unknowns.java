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

    private Unknowns() {}

    public static boolean isUnknown(String text) {
        boolean isNumber = !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
        return !isNumber && text.length() <= 10 && MARKS.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** The text, or empty where it only says that nothing is known. */
    public static String known(String text) {
        return isUnknown(text) ? "" : text;
    }
}
