package dev.rapport.parsing;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row; columns go by name, whatever their order and case. A cell becomes a text when somebody asks for it. */
public final class CsvRow {

    private final Columns columns;
    private final char[] letters;
    private final int[] ends;
    private final @Nullable String[] made;
    private final long line;

    /**
     * @param letters those of all cells
     * @param ends where each cell ends among them
     */
    CsvRow(Columns columns, char[] letters, int[] ends, long line) {
        this.columns = columns;
        this.letters = letters;
        this.ends = ends;
        this.made = new @Nullable String[ends.length];
        this.line = line;
    }

    /** The same cells below other headings. */
    CsvRow under(Columns others) {
        return new CsvRow(others, letters, ends, line);
    }

    /** The cell, empty when the column is not there or says that nothing is known. */
    public String get(String column) {
        int index = columns.of(column);
        return index < 0 || index >= ends.length ? "" : Unknowns.known(cell(index));
    }

    /** The counter in a cell. */
    Counter counter(String column) {
        int index = columns.of(column);
        if (index < 0 || index >= ends.length) {
            return Counter.Absent.ABSENT;
        }
        return Counter.of(letters, start(index), ends[index]);
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
        return columns.of(column) >= 0;
    }

    /** The cells as they are. */
    public List<String> cells() {
        return new Cells();
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
        return line + ":" + (Math.max(0, columns.of(column)) + 1);
    }

    /** Whether this is nothing but the mark behind the last row. */
    boolean isMark() {
        return letters.length == 1 && hasMark();
    }

    /** Whether it ends with the mark: as the last row, it had not ended when the text did. */
    boolean hasMark() {
        return letters.length > 0 && letters[letters.length - 1] == EndMark.MARK;
    }

    boolean isBlank() {
        return isBlankFrom(0);
    }

    /** Whether nothing stands in the cells from this one on. */
    boolean isBlankFrom(int index) {
        int from = index > ends.length ? letters.length : start(index);
        for (int i = from; i < letters.length; i++) {
            if (!Character.isWhitespace(letters[i])) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return ends.length;
    }

    /** The first letter, a space where there is none. */
    char firstLetter() {
        return letters.length == 0 || ends[0] == 0 ? ' ' : letters[0];
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    private String cell(int index) {
        String text = made[index];
        if (text == null) {
            int from = start(index);
            text = from == ends[index] ? "" : new String(letters, from, ends[index] - from);
            made[index] = text;
        }
        return text;
    }

    private final class Cells extends AbstractList<String> {

        @Override
        public String get(int index) {
            return cell(index);
        }

        @Override
        public int size() {
            return ends.length;
        }
    }
}
