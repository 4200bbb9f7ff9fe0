package dev.rapport.plugin.creatorlist;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Reading;
import dev.rapport.sheets.DateColumns;
import dev.rapport.sheets.Folded;
import dev.rapport.sheets.SheetRow;
import dev.rapport.sheets.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of one sheet below its headings. */
final class ListOfOneSheet {

    private static final Set<String> SUMS = Set.of(
            "total",
            "totals",
            "sum",
            "summe",
            "gesamt",
            "insgesamt",
            "totale",
            "totaal",
            "suma",
            "razem",
            "somme",
            "toplam",
            "average",
            "durchschnitt");

    private final HeadingRow headings;
    private final RateScale scale;
    private final DateColumns dates;
    private final long top;
    private final Optional<String> platform;
    private final Reading reading;
    private final Map<String, Long> rows = new HashMap<>();

    /** @param platform that of rows that say none */
    ListOfOneSheet(FirstLook look, Optional<String> platform, Reading reading) {
        this.headings = look.headings();
        this.scale = look.scale();
        this.dates = look.dates();
        this.top = look.lastAbove();
        this.platform = platform;
        this.reading = reading;
    }

    /** A sum below the list, or a line in words alone. */
    private boolean isRemark(SheetRow row) {
        List<String> filled = row.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        boolean isSum = SUMS.contains(Folded.of(filled.get(0)))
                && row.cell(headings.index(Column.HANDLE)).isEmpty();
        return isSum
                || filled.size() == 1 && headings.width() > 2 && filled.get(0).matches("\\S+(?:\\s+\\S+){2,}");
    }

    void take(SheetRow row) {
        if (row.number() <= top || row.isBlank()) {
            return;
        }
        if (isRemark(row)) {
            reading.once(ReadIssue.info(
                    "no-row",
                    "The line (" + Shown.of(row.cells().get(0).strip()) + ") is no creator, and is passed over.",
                    row.place(0)));
            return;
        }
        for (int i = headings.width(); i < row.cells().size(); i++) {
            if (!row.cells().get(i).isBlank()) {
                // In a workbook each cell says where it stands, and nothing is shifted by one beyond the headings.
                if (!row.sheet().isEmpty()) {
                    reading.once(ReadIssue.info(
                            "cells-beyond",
                            "Cells beyond the last heading (" + Shown.of(row.cell(i))
                                    + ") are passed over. Maybe give their column a heading.",
                            row.place(i)));
                    break;
                }
                reading.reject(
                        "row-width",
                        "The row has " + row.cells().size() + " cells and there are " + headings.width()
                                + " headings. Maybe a cell holds a delimiter that was not quoted.",
                        row.place(i));
                return;
            }
        }
        for (AccountRef ref : new CreatorRow(headings, scale, dates, row, platform, reading).give()) {
            Long before = rows.putIfAbsent(ref.toString().toLowerCase(Locale.ROOT), row.number());
            if (before != null) {
                reading.once(ReadIssue.warning(
                        "account-twice",
                        "The account (" + ref + ") stands in the rows " + before + " and " + row.number()
                                + ", and there may be others; each is one creator. Maybe they are two people, and need handles.",
                        row.place(0)));
            }
        }
    }
}
