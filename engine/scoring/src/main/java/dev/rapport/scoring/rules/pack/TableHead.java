package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.facts.FactType;
import dev.rapport.scoring.rules.tree.Operator;
import dev.rapport.scoring.rules.tree.Place;
import dev.rapport.scoring.rules.tree.Vocabulary;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import dev.rapport.written.table.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the headings of a table of plain columns. */
final class TableHead {

    private static final int LOOKED_AT = 10;

    /** Headings that are written in the language of the agency. */
    private static final Map<String, String> GERMAN = Map.ofEntries(
            Map.entry("punkte", "points"),
            Map.entry("kategorie", "category"),
            Map.entry("grund", "why"),
            Map.entry("begründung", "why"),
            Map.entry("warum", "why"),
            Map.entry("quelle", "source"),
            Map.entry("jahr", "year"),
            Map.entry("notiz", "note"),
            Map.entry("größe", "tier"),
            Map.entry("stufe", "tier"),
            Map.entry("plattform", "platform"),
            Map.entry("land", "country"),
            Map.entry("engagementrate", "engagement rate from"),
            Map.entry("follower", "followers from"),
            Map.entry("follower ab", "followers from"),
            Map.entry("follower bis", "followers to"));

    private final Vocabulary vocabulary;
    private final String file;
    private final Problems problems;

    TableHead(Vocabulary vocabulary, String file, Problems problems) {
        this.vocabulary = vocabulary;
        this.file = file;
        this.problems = problems;
    }

    /** The columns; empty when the first row is no heading, or says one thing twice: then its rows say nothing that could be trusted. */
    Optional<List<TableColumn>> columns(List<List<Cell>> rows) {
        if (rows.isEmpty()) {
            problems.error(
                    "empty-table", "The table has no heading.", file + ":1:1", "Maybe the first sheet is empty.");
            return Optional.empty();
        }
        List<Cell> first = rows.get(0);
        Optional<List<Cell>> later = rows.stream()
                .skip(1)
                .limit(LOOKED_AT)
                .filter(row -> known(row) > Math.max(1, known(first)))
                .findFirst();
        if (known(first) == 0 || (known(first) == 1 && later.isPresent() && first.size() < 2)) {
            problems.error(
                    "no-heading",
                    "The first line of the table has no heading that means anything.",
                    place(first.get(0)),
                    later.map(row -> "Maybe delete what stands above the headings at "
                                    + row.get(0).spot() + ".")
                            .orElse("Maybe tier,platform,engagement rate from,points,category,why."));
            return Optional.empty();
        }
        List<TableColumn> columns = new ArrayList<>();
        Map<TableColumn, Cell> seen = new HashMap<>();
        boolean isSound = true;
        for (Cell heading : first) {
            TableColumn column = TableColumn.of(heading.text(), vocabulary);
            boolean isTold = vocabulary.told().stream()
                    .anyMatch(field -> lower(heading).matches("\\Q" + field.toLowerCase(Locale.ROOT) + "\\E(\\W.*)?"));
            if (column instanceof TableColumn.Unknown && !heading.isEmpty() && !isTold) {
                sayUnknown(heading);
            } else if (!heading.isEmpty() && !isForPeople(column)) {
                Cell earlier = seen.putIfAbsent(column, heading);
                if (earlier != null) {
                    isSound = false;
                    problems.error(
                            "duplicate-column",
                            "The heading (" + heading.text() + ") says the same as (" + earlier.text() + ").",
                            place(heading),
                            "Maybe delete one of the columns; the first is at " + place(earlier) + ".");
                }
            }
            columns.add(column);
        }
        if (isSound && rows.size() == 1) {
            problems.warning(
                    "empty-table",
                    "The table has headings and no rows.",
                    place(first.get(0)),
                    "Maybe delete the file.");
        }
        return isSound ? Optional.of(columns) : Optional.empty();
    }

    /** Warns of a column that asks for exactly one number, which hardly anybody has. */
    void doubtEquality(List<TableColumn> columns, List<List<Cell>> rows) {
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            Cell heading = rows.get(0).get(i);
            boolean isEquality = columns.get(i) instanceof TableColumn.Compares compares
                    && compares.operator() == Operator.EQUAL
                    && compares.field().type() == FactType.NUMBER
                    && (compares.field().unit().startsWith("fraction")
                            || !heading.text().matches("(?i).*(\\bis|=)\\s*"));
            boolean isUsed = rows.stream()
                    .skip(1)
                    .anyMatch(row -> index < row.size() && row.get(index).text().matches("[\\d.,]+\\s*%?"));
            if (isEquality && isUsed) {
                problems.warning(
                        "exact-number",
                        "The heading (" + heading.text() + ") asks for exactly the number of its cells.",
                        place(heading),
                        "Maybe " + heading.text().replaceFirst("(?i)\\s*(\\bis|=)\\s*$", "") + " from.");
            }
        }
    }

    private void sayUnknown(Cell heading) {
        if (heading.text().contains("\t") || heading.text().contains("|")) {
            problems.error(
                    "unknown-column",
                    "The heading (" + heading.text() + ") holds several: its separator is not that of the file.",
                    place(heading),
                    "Maybe save the table as CSV with commas.");
            return;
        }
        List<String> names = new ArrayList<>(vocabulary.names());
        names.addAll(TableColumn.NAMES);
        problems.error(
                "unknown-column",
                "The heading (" + heading.text() + ") means nothing.",
                place(heading),
                GERMAN.containsKey(lower(heading))
                        ? "Maybe " + GERMAN.get(lower(heading)) + "."
                        : DidYouMean.hint(
                                heading.text(),
                                names,
                                "Maybe a fact with from, to, over, under, is or not behind it."));
    }

    private static boolean isForPeople(TableColumn column) {
        return column instanceof TableColumn.Unknown
                || (column instanceof TableColumn.Named named
                        && List.of("note", "unit", "source", "year").contains(named.name()));
    }

    private long known(List<Cell> row) {
        return row.stream()
                .filter(cell -> GERMAN.containsKey(lower(cell))
                        || !(TableColumn.of(cell.text(), vocabulary) instanceof TableColumn.Unknown))
                .count();
    }

    private static String lower(Cell cell) {
        return cell.text().toLowerCase(Locale.ROOT);
    }

    private String place(Cell cell) {
        return new Place(file, cell.spot()).toString();
    }
}
