package dev.rapport.cli;

import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Text that a terminal only shows. What stands in files of strangers (names, bios, rule texts, plugin names) could otherwise clear the
 * screen, set its title or turn the direction of what is read.
 */
final class Plain {

    private Plain() {}

    /** For people: such a sign is shown as {@code \x1b} or <code>&#92;u202e</code>; lines and tabs stay. */
    static String text(String text) {
        return replaced(text, c -> c < 0x100 ? String.format(Locale.ROOT, "\\x%02x", c) : unicode(c));
    }

    /** The same as one line: what stands in a file must not look like a line of ours. */
    static String line(String text) {
        return text(text).replace("\n", "\\x0a");
    }

    /** For programs: such a sign, which can only stand in a text, is escaped as JSON escapes it. */
    static String json(String json) {
        return replaced(json, Plain::unicode);
    }

    private static String replaced(String text, IntFunction<String> escape) {
        int first = 0;
        while (first < text.length() && !isActive(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isActive(c)) {
                shown.append(escape.apply(c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    private static boolean isActive(char c) {
        boolean isControl = c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c <= 0x9f;
        boolean turnsDirection = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        boolean isLineBreak = c == 0x2028 || c == 0x2029;
        return isControl || turnsDirection || isLineBreak;
    }

    private static String unicode(int c) {
        return String.format(Locale.ROOT, "\\u%04x", c);
    }
}
