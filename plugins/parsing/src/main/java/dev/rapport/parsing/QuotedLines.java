package dev.rapport.parsing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Undoes what a spreadsheet does to a CSV whose lines it could not split: each line that held a delimiter or quote stands in one more
 * pair of quotes, with the quotes inside doubled. One that writes semicolons puts some of them behind each line.
 */
final class QuotedLines extends Reader {

    /** Longer than this no line of a table is; what is passes as it stands, so that a hostile one does not fill the memory. */
    private static final int LONGEST = 1_000_000;

    /** So many lines below headings without quotes are looked at. */
    private static final int LOOK_AT = 8;

    private static final int FEWEST = 3;

    private final BufferedReader text;
    private String line = "";
    private int position;
    private boolean isLong;

    QuotedLines(Reader text) {
        this.text = new BufferedReader(text);
    }

    /** Whether lines are wrapped: one cell that holds a whole header, or below a header that had no quotes one that holds a whole row. */
    static boolean isWrapped(String head) {
        List<String> lines = head.replace("\uFEFF", "").lines().limit(LOOK_AT).toList();
        String first = lines.isEmpty() ? "" : bare(lines.get(0));
        if (isWhole(first)) {
            return first.indexOf(',') > 0 || first.indexOf(';') > 0;
        }
        // A table of few columns has cells with commas, too.
        return first.indexOf('"') < 0
                && delimiters(first) >= FEWEST
                && lines.stream()
                        .skip(1)
                        .map(QuotedLines::bare)
                        .anyMatch(line -> isWhole(line) && delimiters(line) >= delimiters(first));
    }

    /** Without what a spreadsheet put behind it. */
    private static String bare(String line) {
        return line.replaceFirst(";+\\s*$", "");
    }

    private static long delimiters(String line) {
        return line.chars().filter(letter -> letter == ',').count();
    }

    static String repair(String text) {
        return text.lines().map(QuotedLines::unwrap).collect(Collectors.joining("\n"));
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (position >= line.length()) {
            String next = next();
            if (next.isEmpty()) {
                return -1;
            }
            line = next;
            position = 0;
        }
        int count = Math.min(length, line.length() - position);
        line.getChars(position, position + count, target, offset);
        position += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /** The next line with its end, or a stretch of one that is too long; empty at the end. */
    private String next() throws IOException {
        StringBuilder next = new StringBuilder();
        int letter = text.read();
        while (letter >= 0 && letter != '\n' && next.length() < LONGEST) {
            next.append((char) letter);
            letter = text.read();
        }
        boolean isPart = isLong;
        isLong = letter >= 0 && letter != '\n';
        if (isLong || isPart) {
            return letter < 0 ? next.toString() : next.append((char) letter).toString();
        }
        if (!next.isEmpty() && next.charAt(next.length() - 1) == '\r') {
            next.setLength(next.length() - 1);
        }
        return letter < 0 && next.isEmpty() ? "" : unwrap(next.toString()) + "\n";
    }

    private static String unwrap(String given) {
        String text = bare(given.startsWith("\uFEFF") ? given.substring(1) : given);
        boolean isWrapped = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return isWrapped ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }

    /** Whether the line is a single cell: inside of its quotes every quote is doubled. */
    private static boolean isWhole(String text) {
        return text.length() > 1
                && text.startsWith("\"")
                && text.endsWith("\"")
                && text.substring(1, text.length() - 1).replace("\"\"", "").indexOf('"') < 0;
    }
}
