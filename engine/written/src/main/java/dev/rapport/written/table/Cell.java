package dev.rapport.written.table;

import dev.rapport.api.model.Problem;
import dev.rapport.written.Problems;
import java.util.List;
import java.util.Optional;

/**
 * One cell of a table.
 *
 * @param text as shown, stripped; a day as 2026-03-31; a formula that has no value as it is written
 * @param spot where it stands: {@code line:column} in CSV, {@code Sheet!C14} in a workbook
 * @param kind what the file itself says that it is
 */
public record Cell(String text, String spot, Kind kind) {

    /** What a cell holds, as its file says. */
    public enum Kind {
        /** Whatever was typed. */
        TYPED,
        NUMBER,
        /** A day, or a number that a spreadsheet took for one. */
        DATE,
        /** A formula whose value the file does not hold. */
        FORMULA,
        /** What a formula gives that went wrong, such as #N/A. */
        FAILED,
        /** Nothing: another cell that it is merged with covers it. */
        MERGED
    }

    /** A cell as typed. */
    public Cell(String text, String spot) {
        this(text, spot, Kind.TYPED);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether the file itself says that it is a number. */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Where it stands, with its file. */
    public String place(String file) {
        return (spot.contains("!") ? file + "!" : file + ":") + spot;
    }

    /** Where another cell of the same row stands. @param place of a cell of the row, with its file @param index from 0 */
    public static String placeInRow(String place, int index) {
        return place.matches(".*![A-Z]+\\d+")
                ? place.replaceFirst("![A-Z]+(\\d+)$", "!" + TableFile.column(index) + "$1")
                : place.replaceFirst("(:\\d+):\\d+$", "$1:" + (index + 1));
    }

    /** Whether a row says the headings once more, as where two sheets were put below each other; that is told. */
    public static boolean areHeadingsAgain(List<Cell> row, List<Cell> head, String file, Problems problems) {
        List<String> texts = head.stream().map(Cell::text).toList();
        boolean isAgain =
                texts.size() > 1 && row.stream().map(Cell::text).toList().equals(texts);
        if (isAgain) {
            problems.warning(
                    "duplicate-line",
                    "The headings stand here once more, and are passed over.",
                    row.get(0).place(file),
                    "Maybe delete the row.");
        }
        return isAgain;
    }

    /** Whether it is that of a workbook, where remarks stand beside a table and move nothing. */
    public boolean isOfWorkbook() {
        return spot.contains("!");
    }

    /** Why nothing can be taken from the cell, empty when it says something. @param place where it stands, with its file */
    public Optional<Problem> unusable(String place) {
        return switch (kind) {
            case TYPED, NUMBER, DATE -> Optional.empty();
            case FORMULA ->
                Optional.of(Problem.error(
                        "formula-without-value",
                        "The formula (" + text + ") has no value in the file.",
                        place,
                        "Maybe open the workbook in a spreadsheet and save it, or write the value."));
            case FAILED ->
                Optional.of(Problem.error(
                        "formula-failed",
                        "The formula here gives (" + text + ").",
                        place,
                        "Maybe mend the formula, or write the value."));
            case MERGED ->
                Optional.of(Problem.error(
                        "merged-cell",
                        "The cell is covered by another that it is merged with, and says nothing of its own.",
                        place,
                        "Maybe split the cells and write the value into each."));
        };
    }

    /** The problem with a day where something else is asked for. */
    public Problem dateInsteadOfAnother(String place) {
        return Problem.error(
                "date-in-cell",
                "A day (" + text + ") stands here, and something else is asked for.",
                place,
                "Maybe the spreadsheet took it for a day: format the cell as text or number and write it again.");
    }
}
