package dev.rapport.scoring.rules.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something stands in a pack.
 *
 * @param file path as the author knows it
 * @param spot {@code line:column} in a text file, {@code Sheet!C14} in a workbook
 */
public record Place(String file, String spot) {

    private static final Pattern LINE = Pattern.compile("(?<=![A-Z]{1,3})\\d{1,9}|^\\d{1,9}");

    public static Place of(String file, int line, int column) {
        return new Place(file, line + ":" + column);
    }

    /** Line of a text file or row of a sheet, 0 where it has none. */
    public int line() {
        Matcher number = LINE.matcher(spot);
        return number.find() ? Integer.parseInt(number.group()) : 0;
    }

    @Override
    public String toString() {
        return spot.contains("!") ? file + "!" + spot : file + ":" + spot;
    }
}
