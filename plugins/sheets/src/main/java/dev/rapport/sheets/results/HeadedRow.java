package dev.rapport.sheets.results;

import dev.rapport.parsing.Unknowns;
import dev.rapport.parsing.Unseen;
import dev.rapport.sheets.SheetRow;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A row below headings, which go by name whatever their order and case.
 *
 * @param columns where each heading stands, in lower case; of two that are alike the first
 * @param row the cells
 */
public record HeadedRow(Map<String, Integer> columns, SheetRow row) {

    /** Where each of these headings stands. */
    public static Map<String, Integer> columns(List<String> headings) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            String key = key(headings.get(i));
            if (!key.isEmpty()) {
                columns.putIfAbsent(key, i);
            }
        }
        return columns;
    }

    /** A heading in the form in which spellings are the same. */
    public static String key(String heading) {
        return Unseen.without(heading).replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** The first of these cells that says something; empty where none does. */
    public String get(String... headings) {
        for (String heading : headings) {
            Integer column = columns.get(heading);
            String cell = column == null ? "" : Unknowns.known(row.cell(column));
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return "";
    }

    public boolean has(String heading) {
        return columns.containsKey(heading);
    }

    /** The heading that begins like this, such as {@code amount spent (eur)}. */
    public Optional<String> headingLike(String beginning) {
        return columns.keySet().stream()
                .filter(heading -> heading.startsWith(beginning))
                .min(String::compareTo);
    }

    /** Where the first of these headings that is there has its cell. */
    public String place(String... headings) {
        for (String heading : headings) {
            Integer column = columns.get(heading);
            if (column != null) {
                return row.place(column);
            }
        }
        return row.place(0);
    }

    /** The column of the first of these cells that says something, -1 where none does. */
    int column(String... headings) {
        for (String heading : headings) {
            if (!get(heading).isEmpty()) {
                return columns.getOrDefault(heading, -1);
            }
        }
        return -1;
    }
}
