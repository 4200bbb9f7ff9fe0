package dev.rapport.sheets;

import java.util.List;

/**
 * One row, of a CSV or of a sheet.
 *
 * @param cells the texts of its cells
 * @param sheet name of its sheet, empty in a CSV
 * @param number of its line or row, from 1
 */
public record SheetRow(List<String> cells, String sheet, long number) {

    /** The text of a cell, empty where the row is too short. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** {@code line:column}, or {@code Sheet!C14}. */
    public String place(int index) {
        return sheet.isEmpty() ? number + ":" + (index + 1) : sheet + "!" + letters(index) + number;
    }

    private static String letters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
