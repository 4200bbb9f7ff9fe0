package dev.rapport.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a row is the sums of the others, as people put them below a table. */
public final class Totals {

    private static final Set<String> NAMES = Set.of(
            "total",
            "totals",
            "grand total",
            "sum",
            "sums",
            "summe",
            "gesamt",
            "gesamtsumme",
            "insgesamt",
            "totale",
            "totaal",
            "total general",
            "somme",
            "suma",
            "toplam",
            "итого");
    private static final String FIRST_LETTERS = "TtGgSsIiИи";
    private static final Pattern FIGURE = Pattern.compile("[-+]?[\\p{Sc}]?[\\d][\\d.,'\\s]*[%\\p{Sc}]?");

    private Totals() {}

    /** A name of sums, figures, and cells in which no sum can stand. */
    static boolean are(CsvRow row) {
        return FIRST_LETTERS.indexOf(row.firstLetter()) >= 0 && are(row.cells());
    }

    /** As {@link #are(CsvRow)}, of the cells of any table. */
    public static boolean are(List<String> cells) {
        if (cells.isEmpty()
                || !NAMES.contains(cells.get(0).strip().replaceAll(":$", "").toLowerCase(Locale.ROOT))) {
            return false;
        }
        int figures = 0;
        int blank = 0;
        for (String cell : cells.subList(1, cells.size())) {
            boolean isBlank = cell.isBlank();
            blank += isBlank ? 1 : 0;
            figures += !isBlank && FIGURE.matcher(cell.strip()).matches() ? 1 : 0;
        }
        return blank > 0 && blank + figures == cells.size() - 1;
    }
}
