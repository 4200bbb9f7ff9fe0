package dev.rapport.plugin.resultssheet;

import dev.rapport.api.plugin.Claim;
import dev.rapport.sheets.Currencies;
import dev.rapport.sheets.Folded;
import dev.rapport.sheets.SheetRow;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.OrderHeadings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The row that heads a sheet.
 *
 * @param shown the headings as they are written
 * @param columns where each known column stands; of two with one meaning the first
 */
record Headings(List<String> shown, Map<Column, Integer> columns) {

    static Headings of(List<String> cells) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            int index = i;
            Column.of(cells.get(i))
                    .ifPresent(column ->
                            columns.merge(column, index, (first, later) -> isKey(cells.get(first)) ? later : first));
        }
        return new Headings(List.copyOf(cells), columns);
    }

    /** A number of the agency says less than a name or handle that stands beside it. */
    private static boolean isKey(String heading) {
        String folded = Folded.of(heading);
        return folded.equals("influencerid") || folded.equals("creatorid");
    }

    /** How surely such a sheet is one of results; empty when it is none. */
    Optional<Claim> claim(String format) {
        boolean sold = hasAny(Column.USES, Column.ORDERS, Column.REVENUE);
        if (sold && (hasAny(Column.CREATOR) || namesBookings()) && columns.size() > 2) {
            return Optional.of(Claim.shape(format));
        }
        boolean mayBe = sold && hasAny(Column.CODE, Column.PERMALINK)
                || hasAny(Column.CLICKS) && hasAny(Column.CREATOR, Column.CODE) && columns.size() > 2
                || hasAny(Column.CREATOR)
                        && (sold || hasAny(Column.CLICKS))
                        && unknown().isEmpty()
                || hasAny(Column.CREATOR) && hasAny(Column.DELIVERABLE) && hasAny(Column.CODE);
        return mayBe && !OrderHeadings.areOfShop(keys()) ? Optional.of(Claim.fallback(format)) : Optional.empty();
    }

    /** The headings as other readers of results compare them. */
    private Set<String> keys() {
        return shown.stream().map(HeadedRow::key).collect(Collectors.toSet());
    }

    /** A bare "id" may be that of any row, such as one of a table of ads. */
    private boolean namesBookings() {
        return hasAny(Column.BOOKING)
                && (!Folded.of(shown(Column.BOOKING)).equals("id")
                        || hasAny(Column.CODE, Column.DELIVERABLE, Column.PLATFORM, Column.LINK, Column.PERMALINK));
    }

    /** The trimmed text of a cell, empty where there is no such column. */
    String cell(SheetRow row, Column column) {
        return columns.containsKey(column) ? row.cell(columns.get(column)) : "";
    }

    /** Where the column stands, -1 where there is none. */
    int index(Column column) {
        return columns.getOrDefault(column, -1);
    }

    String place(SheetRow row, Column column) {
        return row.place(columns.getOrDefault(column, 0));
    }

    /** The heading as it is written. */
    String shown(Column column) {
        return columns.containsKey(column) ? shown.get(columns.get(column)).strip() : "";
    }

    /** The currency that a heading names, such as that of {@code Revenue (EUR)}. */
    Optional<String> currency(Column column) {
        return Currencies.in(shown(column));
    }

    /** Columns that say what another one says already, with where that stands; a number beside a name is none. */
    Map<Integer, Integer> unused() {
        Map<Integer, Integer> unused = new TreeMap<>();
        for (int i = 0; i < shown.size(); i++) {
            int index = i;
            Column.of(shown.get(i))
                    .filter(column -> column != Column.NO_RESULT)
                    .map(columns::get)
                    .filter(used -> used != index && !isKey(shown.get(index)))
                    .ifPresent(used -> unused.put(index, used));
        }
        return unused;
    }

    /** The headings that no column is known by. */
    List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        for (String heading : shown) {
            if (!heading.isBlank() && Column.of(heading).isEmpty()) {
                unknown.add(heading.strip());
            }
        }
        return unknown;
    }

    private boolean hasAny(Column... some) {
        return Stream.of(some).anyMatch(columns::containsKey);
    }
}
