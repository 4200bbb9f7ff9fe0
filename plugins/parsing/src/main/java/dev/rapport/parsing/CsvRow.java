package dev.rapport.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One row; columns go by name, whatever their order and case. */
public final class CsvRow {

    private final Map<String, Integer> columns;
    private final List<String> cells;
    private final long line;

    CsvRow(Map<String, Integer> columns, List<String> cells, long line) {
        this.columns = columns;
        this.cells = List.copyOf(cells);
        this.line = line;
    }

    /** The cell, empty when the column is not there or says that nothing is known. */
    public String get(String column) {
        Integer index = columns.get(key(column));
        return index == null || index >= cells.size() ? "" : Unknowns.known(cells.get(index));
    }

    /** The first of the columns that has something. */
    public String first(String... names) {
        for (String name : names) {
            String cell = get(name);
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return "";
    }

    public boolean has(String column) {
        return columns.containsKey(key(column));
    }

    public List<String> cells() {
        return cells;
    }

    /** Line of the file on which the row begins, from 1. */
    public long line() {
        return line;
    }

    /** Place of the row. */
    public String place() {
        return line + ":1";
    }

    /** Place of a cell: line, and number of the column from 1. */
    public String place(String column) {
        return line + ":" + (columns.getOrDefault(key(column), 0) + 1);
    }

    static String key(String column) {
        return column.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    }
}
