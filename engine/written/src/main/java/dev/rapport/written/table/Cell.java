package dev.rapport.written.table;

/**
 * One cell of a table.
 *
 * @param text as shown, stripped
 * @param isNumber whether the file itself says that it is a number
 * @param spot where it stands: {@code line:column} in CSV, {@code Sheet!C14} in a workbook
 */
public record Cell(String text, String spot, boolean isNumber) {

    /** A cell as typed. */
    public Cell(String text, String spot) {
        this(text, spot, false);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
