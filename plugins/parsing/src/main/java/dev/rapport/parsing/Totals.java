package dev.rapport.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        return FIRST_LETTERS.indexOf(row.firstLetter()) >= 0
                && isName(row.cells().get(0))
                && hasSums(row.cells(), 0);
    }

    /** The name of the sums, where a row of a table is these: its columns may stand in any order, and somebody may have put a note beside. */
    public static Optional<String> name(List<String> cells) {
        return hasSums(cells, 1)
                ? cells.stream().filter(Totals::isName).findFirst().map(String::strip)
                : Optional.empty();
    }

    private static boolean hasSums(List<String> cells, int notes) {
        int names = 0;
        int texts = 0;
        int blank = 0;
        for (String cell : cells) {
            if (cell.isBlank()) {
                blank++;
            } else if (isName(cell)) {
                names++;
            } else if (!FIGURE.matcher(cell.strip()).matches()) {
                texts++;
            }
        }
        return names == 1 && blank > 0 && texts <= notes;
    }

    private static boolean isName(String cell) {
        return NAMES.contains(cell.strip().replaceAll(":$", "").toLowerCase(Locale.ROOT));
    }
}
