package dev.rapport.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row, of a CSV or of a sheet.
 *
 * @param cells the texts of its cells
 * @param sheet name of its sheet, empty in a CSV
 * @param number of its line or row, from 1
 * @param links the addresses that lie behind cells, by position
 */
public record SheetRow(List<String> cells, String sheet, long number, Map<Integer, String> links) {

    /** A row without links. */
    public SheetRow(List<String> cells, String sheet, long number) {
        this(cells, sheet, number, Map.of());
    }

    /** The address that lies behind a cell. */
    public Optional<String> address(int index) {
        return Optional.ofNullable(links.get(index));
    }

    /** The text of a cell, empty where there is no such cell. */
    public String cell(int index) {
        return index >= 0 && index < cells.size() ? bare(cells.get(index)) : "";
    }

    /** Without blanks around it, also those that do not break a line. */
    private static String bare(String cell) {
        String text = cell.strip();
        boolean isOdd = !text.isEmpty() && (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1)));
        return isOdd ? text.replaceAll("^[\\s\\p{Zs}]+|[\\s\\p{Zs}]+$", "") : text;
    }

    private static boolean isBlank(char letter) {
        return Character.isSpaceChar(letter);
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
