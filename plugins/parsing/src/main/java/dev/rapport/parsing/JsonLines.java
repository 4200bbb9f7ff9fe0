package dev.rapport.parsing;

import java.util.Iterator;

/** Whether a text is records in lines of their own (NDJSON), as scrapers write them, and no document that is spread over lines. */
final class JsonLines {

    private JsonLines() {}

    /**
     * Judges the first two lines on which something stands: the first is an object as a whole, and the second begins one.
     *
     * @param head the first letters, or bytes as letters
     */
    static boolean are(String head) {
        Iterator<String> lines = head.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .iterator();
        return lines.hasNext()
                && isObject(lines.next())
                && lines.hasNext()
                && lines.next().startsWith("{");
    }

    /** Whether the first of such lines ends with a comma. */
    static boolean haveCommas(String head) {
        return head.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("")
                .endsWith("},");
    }

    private static boolean isObject(String line) {
        return line.startsWith("{") && (line.endsWith("}") || line.endsWith("},") && isClosed(line));
    }

    /** Whether all that is opened in a line is closed in it: a record before a comma may also be the first of a list inside of the line's. */
    private static boolean isClosed(String line) {
        int open = 0;
        boolean isText = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (isText) {
                i += letter == '\\' ? 1 : 0;
                isText = letter != '"';
            } else {
                isText = letter == '"';
                open += letter == '{' || letter == '[' ? 1 : letter == '}' || letter == ']' ? -1 : 0;
            }
        }
        return open == 0;
    }
}
