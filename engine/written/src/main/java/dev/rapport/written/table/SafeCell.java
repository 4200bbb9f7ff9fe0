package dev.rapport.written.table;

import java.util.regex.Pattern;

/**
 * A text in a cell that a spreadsheet would run as a formula: it is written with an apostrophe before it, as spreadsheets mark a text, and
 * read without. Some spreadsheets take the wide signs of East Asian keyboards for the same. A handle comes from files of strangers.
 */
public final class SafeCell {

    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private SafeCell() {}

    /** As it may stand in a file. */
    public static String written(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** What was meant. */
    public static String read(String cell) {
        boolean isMarked = cell.startsWith("'") && FORMULA.matcher(cell).matches();
        return isMarked ? cell.substring(1) : cell;
    }
}
