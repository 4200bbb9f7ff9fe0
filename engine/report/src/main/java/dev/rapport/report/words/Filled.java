package dev.rapport.report.words;

/**
 * Fills a text: {@code {0}} is the first argument, and {@code {0, one:one file, other:{0} files}} chooses by it. No quoting, so that an
 * apostrophe is an apostrophe.
 */
final class Filled {

    private static final String ONE = "one:";
    private static final String OTHER = ", other:";

    private Filled() {}

    static String with(String text, Object... arguments) {
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
            filled.append(
                    inside.length() == 1
                            ? String.valueOf(arguments[index])
                            : with(form(inside.substring(2).strip(), arguments[index]), arguments));
            at = close + 1;
        }
        return filled.toString();
    }

    private static String form(String forms, Object count) {
        int other = forms.indexOf(OTHER);
        if (!forms.startsWith(ONE) || other < 0) {
            return forms;
        }
        return String.valueOf(count).equals("1")
                ? forms.substring(ONE.length(), other)
                : forms.substring(other + OTHER.length());
    }

    private static int closing(String text, int open) {
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
