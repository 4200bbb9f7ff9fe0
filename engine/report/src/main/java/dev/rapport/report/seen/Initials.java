package dev.rapport.report.seen;

import java.util.Locale;

/** One or two letters that stand for a missing picture. */
public final class Initials {

    private Initials() {}

    /** The initials of a name in any script. */
    public static String of(String name) {
        StringBuilder initials = new StringBuilder();
        int letters = 0;
        for (String part : name.strip().split("[\\s._&-]+", -1)) {
            int first = part.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .findFirst()
                    .orElse(-1);
            if (first >= 0 && letters < 2) {
                initials.appendCodePoint(first);
                letters++;
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
