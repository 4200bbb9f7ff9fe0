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
        return line.startsWith("{") && (line.endsWith("}") || line.endsWith("},"));
    }
}
