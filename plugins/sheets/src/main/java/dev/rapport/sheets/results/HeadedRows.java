package dev.rapport.sheets.results;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Totals;
import dev.rapport.sheets.Ahead;
import dev.rapport.sheets.CsvSheet;
import dev.rapport.sheets.SheetFile;
import dev.rapport.sheets.SheetRow;
import dev.rapport.sheets.XlsxHead;
import dev.rapport.sheets.XlsxSheet;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Walks a CSV or workbook whose headings may stand below a title. A bad row costs one row. */
public final class HeadedRows {

    /** So many rows may stand above the headings. */
    static final int HEADINGS_WITHIN = 12;

    private final Predicate<Set<String>> isHead;
    private final ResultNotes notes;
    private final Consumer<HeadedRow> taker;
    private final Ahead<SheetRow> ahead;
    private Optional<Map<String, Integer>> columns = Optional.empty();
    private int width;
    private String sheet = "";
    private int seen;

    private HeadedRows(Predicate<Set<String>> isHead, ResultNotes notes, Consumer<HeadedRow> taker) {
        this.isHead = isHead;
        this.notes = notes;
        this.taker = taker;
        this.ahead = new Ahead<>(notes.dates()::see, row -> columns.ifPresent(named -> guarded(row, named)));
    }

    /**
     * Gives every row below the headings.
     *
     * @param isHead whether a row with these cells, in lower case, is the one that heads the table
     */
    public static void read(
            ExportFile file, Predicate<Set<String>> isHead, ResultNotes notes, Consumer<HeadedRow> taker)
            throws IOException {
        HeadedRows rows = new HeadedRows(isHead, notes, taker);
        SheetFile sheet = XlsxHead.of(file.head()).isWorkbook() ? new XlsxSheet() : new CsvSheet();
        Optional<ReadIssue> damage = sheet.rows(file, rows::take);
        rows.ahead.end();
        if (rows.columns.isEmpty()) {
            rows.notes
                    .sink()
                    .refuse(
                            "no-headings",
                            "No row has the headings of this format. Maybe export the file again, in English and with all columns.");
        }
        damage.ifPresent(notes.sink()::issue);
    }

    private void take(SheetRow row) {
        if (columns.isEmpty()) {
            Map<String, Integer> found = HeadedRow.columns(row.cells());
            if (seen++ < HEADINGS_WITHIN && isHead.test(found.keySet())) {
                columns = Optional.of(found);
                width = width(row);
                sheet = row.sheet();
            }
        } else if (row.sheet().equals(sheet) && !row.isBlank()) {
            ahead.take(row);
        }
    }

    /** Cells up to the last that has a heading, also one that stands twice. */
    private static int width(SheetRow headings) {
        int last = headings.cells().size();
        while (last > 0 && headings.cells().get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }

    private void guarded(SheetRow row, Map<String, Integer> named) {
        Optional<String> sums = Totals.name(row.cells());
        if (sums.isPresent()) {
            notes.once(ReadIssue.info(
                    "totals-left-out",
                    "The row (" + sums.get() + ") is the sum of the others and no record, and is left out.",
                    row.place(0)));
            return;
        }
        boolean isCsv = row.sheet().isEmpty();
        boolean isWider = row.cells().size() > width
                && row.cells().subList(width, row.cells().size()).stream().anyMatch(cell -> !cell.isBlank());
        if (isCsv && (row.cells().size() < width || isWider)) {
            notes.sink()
                    .reject(ReadIssue.warning(
                            "row-width",
                            "The row has " + row.cells().size() + " cells and the headings have " + width
                                    + ". Maybe a cell holds a delimiter or quote that was not escaped.",
                            row.place(0)));
            return;
        }
        try {
            taker.accept(new HeadedRow(named, row));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            notes.sink()
                    .reject(ReadIssue.warning("bad-record", "The row cannot be used: " + e.getMessage(), row.place(0)));
        }
    }
}
