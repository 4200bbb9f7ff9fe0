package dev.rapport.core.rules.tree;

/**
 * Where something stands in a pack.
 *
 * @param file path as the author knows it
 * @param spot {@code line:column} in a text file, {@code Sheet!C14} in a workbook
 */
public record Place(String file, String spot) {

    public static Place of(String file, int line, int column) {
        return new Place(file, line + ":" + column);
    }

    @Override
    public String toString() {
        return spot.contains("!") ? file + "!" + spot : file + ":" + spot;
    }
}
