package dev.rapport.parsing;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a CSV is written.
 *
 * @param delimiter what stands between cells
 * @param sepLines how many lines stand above the table: 1 when the first is {@code sep=...}
 */
public record CsvDialect(char delimiter, int sepLines) {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    /** Judges the first lines: a {@code sep=} line decides, else the delimiter that the first lines have most often. */
    public static CsvDialect of(String head) {
        Optional<Character> stated = stated(head);
        if (stated.isPresent()) {
            return new CsvDialect(stated.get(), 1);
        }
        return new CsvDialect(mostInFirstLine(belowRemarks(head)), 0);
    }

    /** The same below lines that are none of the table. */
    CsvDialect below(int lines) {
        return new CsvDialect(delimiter, sepLines + lines);
    }

    /** Lines with a # say of what the table is, and are no rows of it; a single one may be the headings. */
    private static String belowRemarks(String head) {
        int end = 0;
        int lines = 0;
        while (isRemark(head, end)) {
            end = head.indexOf('\n', end) + 1;
            lines++;
        }
        return lines > 1 ? head.substring(end) : head;
    }

    /** {@code #1001} is a number, and a # alone a heading. */
    private static boolean isRemark(String head, int start) {
        int after = start + 1;
        return head.startsWith("#", start)
                && head.indexOf('\n', start) > start
                && (head.charAt(after) == '-' || Character.isWhitespace(head.charAt(after)));
    }

    private static Optional<Character> stated(String head) {
        String line = head.lines().findFirst().orElse("").strip();
        String bare = line.startsWith("\"") && line.endsWith("\"") && line.length() > 1
                ? line.substring(1, line.length() - 1)
                : line;
        if (!bare.regionMatches(true, 0, "sep=", 0, 4)) {
            return Optional.empty();
        }
        if (bare.length() == 4) {
            // sep= and a tab that strip() took
            return Optional.of('\t');
        }
        return Optional.of(bare.startsWith("\\t", 4) ? '\t' : bare.charAt(4));
    }

    /** The first line that has any: captions below the header are full of commas. */
    private static char mostInFirstLine(String head) {
        int[] counts = new int[DELIMITERS.length];
        boolean quoted = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '\n' && Arrays.stream(counts).sum() > 0) {
                break;
            } else if (!quoted) {
                for (int k = 0; k < DELIMITERS.length; k++) {
                    counts[k] += c == DELIMITERS[k] ? 1 : 0;
                }
            }
        }
        int best = 0;
        for (int k = 1; k < counts.length; k++) {
            best = counts[k] > counts[best] ? k : best;
        }
        return DELIMITERS[best];
    }
}
