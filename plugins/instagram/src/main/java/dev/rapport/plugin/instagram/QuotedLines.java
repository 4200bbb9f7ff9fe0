package dev.rapport.plugin.instagram;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.stream.Collectors;

/**
 * Undoes what Excel does to a CSV whose lines it could not split: each line that held a comma or quote stands in one more pair
 * of quotes, with the quotes inside doubled.
 */
final class QuotedLines extends Reader {

    private final BufferedReader lines;
    private String line = "";
    private int position;

    QuotedLines(Reader text) {
        this.lines = new BufferedReader(text);
    }

    /** Whether the first line is wrapped. */
    static boolean isWrapped(String head) {
        String first = head.replace("\uFEFF", "").lines().findFirst().orElse("");
        // One cell that holds a whole header: "Post ID,""Account ID"",..."
        boolean isOneCell =
                first.startsWith("\"\"\"") || first.indexOf(',') > 0 && first.indexOf(',') < first.indexOf('"', 1);
        return isWhole(first) && isOneCell;
    }

    static String repair(String text) {
        return text.lines().map(QuotedLines::unwrap).collect(Collectors.joining("\n"));
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (position >= line.length()) {
            String next = lines.readLine();
            if (next == null) {
                return -1;
            }
            line = unwrap(next) + "\n";
            position = 0;
        }
        int count = Math.min(length, line.length() - position);
        line.getChars(position, position + count, target, offset);
        position += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static String unwrap(String given) {
        String text = given.startsWith("\uFEFF") ? given.substring(1) : given;
        return isWhole(text) ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }

    private static boolean isWhole(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    }
}
