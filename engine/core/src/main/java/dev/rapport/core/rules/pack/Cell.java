package dev.rapport.core.rules.pack;

/**
 * One cell of a table.
 *
 * @param text as shown, stripped
 * @param spot where it stands: {@code line:column} in CSV, {@code Sheet!C14} in a workbook
 */
record Cell(String text, String spot) {

    boolean isEmpty() {
        return text.isEmpty();
    }
}
