package dev.rapport.report.words;

import dev.rapport.written.Forms;
import dev.rapport.written.Plural;

/**
 * Fills a text: {@code {0}} is the first argument, and {@code {0, one:one file, other:{0} files}} chooses by it, with the forms that the
 * language tells apart. No quoting, so that an apostrophe is an apostrophe.
 *
 * @param plural how the language counts
 * @param decimal its mark before a fraction
 */
record Filled(Plural plural, char decimal) {

    String with(String text, Object... arguments) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int close = text.charAt(at) == '{' ? closing(text, at) : -1;
            String inside = close < 0 ? "" : text.substring(at + 1, close);
            int index = inside.isEmpty() ? -1 : inside.charAt(0) - '0';
            if (index < 0 || index >= arguments.length || !(inside.length() == 1 || inside.charAt(1) == ',')) {
                filled.append(text.charAt(at++));
                continue;
            }
            String argument = String.valueOf(arguments[index]);
            filled.append(
                    inside.length() == 1
                            ? argument
                            : with(form(inside.substring(2).strip(), argument), arguments));
            at = close + 1;
        }
        return filled.toString();
    }

    private String form(String text, String count) {
        Forms forms = Forms.of(text);
        return forms.byName().isEmpty() ? text : forms.get(plural.form(count, decimal));
    }

    /** Where the brace that opens here closes, else -1. */
    static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
