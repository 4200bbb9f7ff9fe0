package dev.rapport.parsing;

import java.util.Optional;

/**
 * How a CSV is written.
 *
 * @param delimiter what stands between cells
 * @param sepLines 1 when the first line is {@code sep=...}, else 0
 */
public record CsvDialect(char delimiter, int sepLines) {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    /** Judges the first lines: a {@code sep=} line decides, else the delimiter that the first lines have most often. */
    public static CsvDialect of(String head) {
        Optional<Character> stated = stated(head);
        if (stated.isPresent()) {
            return new CsvDialect(stated.get(), 1);
        }
        char best = ',';
        int most = 0;
        for (char delimiter : DELIMITERS) {
            int count = outsideQuotes(head, delimiter);
            if (count > most) {
                most = count;
                best = delimiter;
            }
        }
        return new CsvDialect(best, 0);
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

    private static int outsideQuotes(String head, char delimiter) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '\n' && count > 0) {
                // The header line tells; captions below it are full of commas.
                return count;
            } else if (!quoted && c == delimiter) {
                count++;
            }
        }
        return count;
    }
}
