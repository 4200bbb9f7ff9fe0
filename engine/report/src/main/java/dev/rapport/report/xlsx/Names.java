package dev.rapport.report.xlsx;

import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;

/** Names of a workbook: what a formula calls a cell that a reader may change, and a column of a table. */
final class Names {

    /** Tables with names in them are small. */
    private static final int MOST = 100;

    private final Workbook book;
    private final String sheet;

    Names(Workbook book, String sheet) {
        this.book = book;
        this.sheet = "'" + sheet.replace("'", "''") + "'!";
    }

    /** Makes all names of a section known before a formula reads one; where each lies is said when it is written. */
    void announce(Section section) {
        section.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .forEach(table -> {
                    if (!table.name().isEmpty()) {
                        table.columns().stream()
                                .filter(column -> column.in(Medium.WORKBOOK))
                                .forEach(column -> name(of(table, column), "$A$1"));
                        return;
                    }
                    List<Line> lines = table.lines(Medium.WORKBOOK);
                    for (Line line : lines.size() > MOST ? List.<Line>of() : lines) {
                        line.cells().stream()
                                .filter(Cell.Named.class::isInstance)
                                .forEach(cell -> name(((Cell.Named) cell).name(), "$A$1"));
                    }
                });
    }

    /** Says where a cell lies. */
    void cell(String name, int row, int column) {
        name(name, "$" + CellReference.convertNumToColString(column) + "$" + (row + 1));
    }

    /** Says where a column of a table lies, from its first line to its last. */
    void column(Table table, Column column, int place, int first, int last) {
        String letter = "$" + CellReference.convertNumToColString(place) + "$";
        name(of(table, column), letter + (first + 1) + ":" + letter + (Math.max(first, last) + 1));
    }

    private void name(String name, String area) {
        Name known = book.getName(name);
        Name made = known == null ? book.createName() : known;
        if (known == null) {
            made.setNameName(name);
        }
        made.setRefersToFormula(sheet + area);
    }

    private static String of(Table table, Column column) {
        return of(table.name(), column.id());
    }

    /** The name of a column. */
    static String of(String table, String column) {
        // An own field may be called by anything.
        String plain = column.substring(column.lastIndexOf('.') + 1).replaceAll("[^\\p{L}\\p{N}]", "");
        String id = plain.isEmpty() ? "Field" : plain;
        return table + id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }
}
