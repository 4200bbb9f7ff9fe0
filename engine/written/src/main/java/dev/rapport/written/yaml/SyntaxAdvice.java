package dev.rapport.written.yaml;

import java.util.List;

/** What is probably wrong where YAML cannot be read: by what stands in the line and the one above. */
final class SyntaxAdvice {

    private static final String USUAL =
            "Maybe the indentation is off, a colon lacks its space, or a text with a colon needs quotes.";

    private SyntaxAdvice() {}

    /**
     * Advice.
     *
     * @param line of the mark, from 0
     * @param column of the mark, from 0
     */
    static String of(String text, int line, int column) {
        List<String> lines = text.lines().toList();
        String own = line < lines.size() ? lines.get(line) : "";
        String above = line > 0 && line <= lines.size() ? lines.get(line - 1) : "";
        String from = own.substring(Math.min(column, own.length()));
        if (own.matches(" *\\t.*")) {
            return "Maybe blanks instead of the tab at the beginning of the line.";
        }
        if (isHidden(own) || isHidden(above)) {
            return "Maybe a usual blank instead of the one that holds words together"
                    + (isHidden(own) ? "." : ", in the line above.");
        }
        if (from.matches("[@`%&*!|>].*")) {
            return "Maybe it needs quotes: a text may not begin with " + from.charAt(0) + ".";
        }
        return hasComment(own)
                        || hasComment(above)
                        || lines.stream().limit(line).anyMatch(SyntaxAdvice::hasComment)
                ? "Maybe a text with # needs quotes: what stands behind it is a comment, the closing bracket too."
                : USUAL;
    }

    /** A blank of width, as text from a web page or a document has it. */
    private static boolean isHidden(String line) {
        return line.matches(".*:[\\u00A0\\u202F\\u2007].*");
    }

    /** Whether a name begins with such a blank: to YAML it is a letter of the name. */
    static boolean isIndentedByAnother(String name) {
        return name.matches("[\\u00A0\\u202F\\u2007].*");
    }

    private static boolean hasComment(String line) {
        return line.matches("[^\"'#]*\\[[^\\]\"']*(?<=[\\[, ])#.*");
    }
}
