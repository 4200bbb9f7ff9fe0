package dev.rapport.written.table;

import java.util.Locale;

/** A heading as people vary it: case, spaces and dashes do not count. */
public final class ColumnName {

    private ColumnName() {}

    /** Lower case, words separated by one space. */
    public static String of(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }
}
