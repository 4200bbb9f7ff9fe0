package dev.rapport.plugin.resultssheet;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ResultSink;
import dev.rapport.parsing.Remarks;
import dev.rapport.sheets.Ahead;
import dev.rapport.sheets.DateColumns;
import dev.rapport.sheets.SheetFile;
import dev.rapport.sheets.SheetRow;
import dev.rapport.sheets.Shown;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One sheet being read: the row that heads it, then its rows. A workbook's first sheet that has such a row is read. */
final class SheetReading {

    private static final Set<String> TOTALS =
            Set.of("total", "totals", "grand total", "sum", "summe", "gesamt", "gesamtsumme", "suma");

    /** Rows that are held against those below them; nobody keeps more by hand. */
    private static final int MOST_HELD = 20_000;

    private final ResultSink sink;
    private final Remarks remarks;
    private final WrittenCells cells;
    private final Map<List<String>, String> seenRows = new HashMap<>();
    private final DateColumns dates = new DateColumns();
    private final Ahead<SheetRow> ahead = new Ahead<>(dates::see, this::figures);
    private Optional<Headings> headings = Optional.empty();
    private String sheet = "";
    private String sheetBefore = "";
    private int seen;
    private String creator = "";

    SheetReading(ResultSink sink) {
        this.sink = sink;
        this.remarks = new Remarks(sink);
        this.cells = new WrittenCells(sink);
    }

    void read(SheetFile rows, ExportFile file) throws IOException {
        Optional<ReadIssue> damage = rows.rows(file, this::take);
        ahead.end();
        if (headings.isEmpty()) {
            sink.refuse(
                    "no-result-sheet",
                    "No row heads a sheet of results: it needs a column creator and one of code uses, clicks, orders or revenue."
                            + " Maybe add them in the first row.");
        }
        damage.ifPresent(sink::issue);
    }

    private void take(SheetRow row) {
        if (headings.isPresent()) {
            if (row.sheet().equals(sheet) && !row.isBlank()) {
                ahead.take(row);
            }
            return;
        }
        seen = row.sheet().equals(sheetBefore) ? seen + 1 : 1;
        sheetBefore = row.sheet();
        Headings found = Headings.of(row.cells());
        if (seen <= ResultsSheetReader.HEADINGS_WITHIN && found.claim("").isPresent()) {
            headings = Optional.of(found);
            sheet = row.sheet();
            tellUnknown(found, row);
            found.unused()
                    .forEach((index, used) -> sink.issue(ReadIssue.warning(
                            "duplicate-column",
                            "The heading (" + row.cell(index) + ") says the same as (" + row.cell(used)
                                    + "), and its column is not used. Maybe delete one of the columns.",
                            row.place(index))));
        }
    }

    private void figures(SheetRow row) {
        headings.ifPresent(columns -> figures(columns, row));
    }

    private void figures(Headings columns, SheetRow given) {
        SheetRow row = cells.clean(given);
        String named = columns.cell(row, Column.CREATOR);
        if (TOTALS.contains(named.toLowerCase(Locale.ROOT))) {
            remarks.once(ReadIssue.info(
                    "totals-left-out",
                    "The row (" + named + ") is the sum of the others and no record, and is left out.",
                    columns.place(row, Column.CREATOR)));
            return;
        }
        Optional<String> first = Optional.ofNullable(seenRows.get(row.cells()));
        if (first.isPresent()) {
            remarks.reject(
                    "duplicate-line",
                    "The row stands twice, and counts once; the first is " + first.get() + ". Maybe delete one.",
                    row.place(0));
            return;
        }
        if (seenRows.size() < MOST_HELD) {
            seenRows.put(row.cells(), row.place(0));
        }
        tellStray(columns, row);
        RowFigures figures = new RowFigures(columns, dates, row, remarks);
        // People write a name once and leave the cells below it empty.
        creator = named.isEmpty() && figures.saysWhat() ? creator : named;
        figures.give(creator, sink);
    }

    /** What stands under no heading is nobody's figure. */
    private void tellStray(Headings columns, SheetRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            boolean isHeaded =
                    i < columns.shown().size() && !columns.shown().get(i).isBlank();
            if (!isHeaded && !row.cell(i).isEmpty()) {
                remarks.once(ReadIssue.warning(
                        "extra-cell",
                        "The cell (" + Shown.of(row.cell(i)) + ") stands under no heading."
                                + " Maybe name its column, or put a text with a comma into quotes.",
                        row.place(i)));
            }
        }
    }

    private void tellUnknown(Headings columns, SheetRow row) {
        List<String> unknown = columns.unknown();
        if (!unknown.isEmpty()) {
            sink.issue(ReadIssue.info(
                    "unknown-column",
                    "The columns (" + Shown.of(String.join(", ", unknown))
                            + ") are not known and not read. Maybe call them code, uses, clicks, orders, revenue, reach.",
                    row.place(0)));
        }
    }
}
