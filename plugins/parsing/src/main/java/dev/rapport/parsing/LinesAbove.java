package dev.rapport.parsing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A title, a date or a remark that people and programs write above a table, each alone in its line.
 *
 * @param count how many lines stand above the headings, blank ones too
 * @param title the first of them
 */
record LinesAbove(int count, String title) {

    private static final int MOST = 6;
    private static final int FEWEST_HEADINGS = 3;
    private static final Pattern FIGURE = Pattern.compile("[\\d.,:%/+-]+");

    /** None where the first line has several cells, or where no headings follow. */
    static Optional<LinesAbove> of(String head, CsvDialect dialect) {
        List<String> lines = head.lines().limit(MOST + 2L).toList();
        if (dialect.sepLines() > 0 || lines.isEmpty() || !isAlone(lines.get(0), dialect)) {
            return Optional.empty();
        }
        for (int i = 1; i + 1 < lines.size(); i++) {
            List<String> cells = cells(lines.get(i), dialect);
            if (!isAlone(lines.get(i), dialect) && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                boolean isTable =
                        areHeadings(cells) && cells(lines.get(i + 1), dialect).size() >= FEWEST_HEADINGS;
                return isTable
                        ? Optional.of(
                                new LinesAbove(i, cells(lines.get(0), dialect).get(0)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** In words, and with nothing beside it; a line with # is for others to judge. */
    private static boolean isAlone(String line, CsvDialect dialect) {
        List<String> cells = cells(line, dialect);
        return !cells.get(0).isEmpty()
                && cells.get(0).charAt(0) != '#'
                && !FIGURE.matcher(cells.get(0)).matches()
                && cells.stream().skip(1).allMatch(String::isEmpty);
    }

    private static boolean areHeadings(List<String> cells) {
        List<String> known = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        // Some tools write a heading twice, above a figure as it is shown and as a number.
        int distinct = new HashSet<>(known).size();
        return distinct >= FEWEST_HEADINGS
                && 2 * distinct >= known.size()
                && known.stream().noneMatch(cell -> FIGURE.matcher(cell).matches());
    }

    private static List<String> cells(String line, CsvDialect dialect) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(dialect.delimiter())), -1))
                .map(cell -> cell.replace("\"", "").strip())
                .toList();
    }
}
