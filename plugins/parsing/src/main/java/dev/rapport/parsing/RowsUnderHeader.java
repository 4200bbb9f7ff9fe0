package dev.rapport.parsing;

import dev.rapport.api.plugin.ReadIssue;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The rows of a table below the names in its first one. A row of another width is rejected, but for a last line in words, which tells of
 * the table and is no row of it.
 */
final class RowsUnderHeader {

    private static final Pattern IN_WORDS = Pattern.compile("\\S+(?:\\s+\\S+){2,}");

    private final CsvCells cells;
    private final UnaryOperator<String> naming;
    private final Reading reading;
    private final Consumer<CsvRow> taker;
    private boolean isFirst = true;
    private Optional<Runnable> footer = Optional.empty();
    private boolean lastIsShort;

    /** Whether a row was there: one that is alone is no sum of others. */
    private boolean isBegun;

    private Optional<CsvRow> totals = Optional.empty();

    RowsUnderHeader(CsvCells cells, UnaryOperator<String> naming, Reading reading, Consumer<CsvRow> taker) {
        this.cells = cells;
        this.naming = naming;
        this.reading = reading;
        this.taker = taker;
    }

    void take(CsvRow row) {
        if (cells.columns().isEmpty()) {
            cells.under(Columns.of(row.cells(), naming));
            Columns.twice(row.cells()).ifPresent(heading -> reading.sink().issue(beside(heading, row)));
        } else if (!row.isBlank()) {
            // Another row comes: what looked like the last line was none.
            footer.ifPresent(Runnable::run);
            footer = Optional.empty();
            if (isBegun && Totals.are(row)) {
                footer = Optional.of(() -> give(row));
                totals = Optional.of(row);
            } else {
                totals = Optional.empty();
                give(isFirst ? first(row) : row);
            }
            isBegun = true;
        }
    }

    /** No row comes any more. */
    void end() {
        totals.ifPresent(row -> {
            lastIsShort = false;
            reading.sink()
                    .issue(ReadIssue.info(
                            "totals-left-out",
                            "The last row (" + row.cells().get(0).strip()
                                    + ") is the sum of the others and no record, and is left out.",
                            row.place()));
        });
    }

    private static ReadIssue beside(String heading, CsvRow row) {
        return ReadIssue.warning(
                "tables-beside",
                "Behind a column without a heading, one (" + heading
                        + ") stands again: two tables stand beside each other, and only the first is read. Maybe save each as"
                        + " a file of its own.",
                row.place());
    }

    /** Whether the last row has fewer cells than the header, as where a file was cut between two of them. */
    boolean lastIsShort() {
        return lastIsShort;
    }

    private void give(CsvRow row) {
        int width = cells.columns().width();
        lastIsShort = row.size() < width;
        // Where the header has as many cells as the row, and the last ones are without a name, nothing is shifted.
        boolean isBeneath = row.size() <= cells.columns().cells() || row.isBlankFrom(width);
        if (row.size() >= width && isBeneath) {
            taker.accept(row);
        } else if (width > 2 && row.isBlankFrom(1) && isInWords(row)) {
            lastIsShort = false;
            footer = Optional.of(() -> reject(row, width));
        } else {
            reject(row, width);
        }
    }

    /** R writes a number before each row, for which the header has no name. */
    private CsvRow first(CsvRow row) {
        isFirst = false;
        Columns columns = cells.columns();
        boolean isNumbered = row.size() == columns.width() + 1
                && !row.isBlankFrom(columns.width())
                && row.cells().get(0).matches("[01]");
        if (!isNumbered) {
            return row;
        }
        reading.sink()
                .issue(ReadIssue.info(
                        "rows-numbered",
                        "The rows begin with their numbers, for which the header has no name; they are passed over, and each"
                                + " cell is read below its own heading.",
                        row.place()));
        cells.under(columns.behindOne());
        return row.under(cells.columns());
    }

    private static boolean isInWords(CsvRow row) {
        return IN_WORDS.matcher(row.cells().get(0).strip()).matches();
    }

    private void reject(CsvRow row, int width) {
        reading.reject(
                "row-width",
                "The row has " + row.size() + " cells and the header has " + width
                        + ". Maybe a cell holds a delimiter or quote that was not escaped.",
                row.place());
    }
}
