package dev.rapport.written.table;

import dev.rapport.api.model.Problem;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One of the workspace's sheets: a CSV file or a workbook with headings. Whatever of it is not used is told with its place. */
public final class CsvSheet {

    /**
     * What a sheet may have.
     *
     * @param headings those that are known, as {@link ColumnName}
     * @param needed columns without which no row can be used; of each list one is enough
     * @param others advice for a heading that is not known; empty when such a column is nobody's concern here
     */
    public record Columns(List<String> headings, List<List<String>> needed, Optional<String> others) {

        /** Known headings, and none that is needed. */
        public static Columns of(List<String> headings) {
            return new Columns(headings, List.of(), Optional.of("Maybe one of " + String.join(", ", headings) + "."));
        }

        public Columns needing(List<List<String>> columns) {
            return new Columns(headings, columns, others);
        }
    }

    /**
     * One row.
     *
     * @param cells by heading
     * @param start the first cell
     */
    public record Row(Map<String, Cell> cells, Cell start, String file) {
        public String text(String heading) {
            Cell cell = cells.get(heading);
            return cell == null ? "" : cell.text();
        }

        public String place() {
            return start.place(file);
        }

        public String place(String heading) {
            return cells.getOrDefault(heading, start).place(file);
        }

        /** The row as it is named beside another, such as "line 4". */
        public String line() {
            return start.spot().contains("!")
                    ? start.spot()
                    : "line " + start.spot().replaceFirst(":.*", "");
        }
    }

    /** Headings in the language of the agency, and other words for the same. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("plattform", "platform"),
            Map.entry("kanal", "platform"),
            Map.entry("preis", "price"),
            Map.entry("währung", "currency"),
            Map.entry("leistung", "deliverable"),
            Map.entry("notiz", "note"),
            Map.entry("anmerkung", "note"),
            Map.entry("datum", "date"),
            Map.entry("marke", "brand"),
            Map.entry("kosten", "cost"),
            Map.entry("entscheidung", "decision"),
            Map.entry("grund", "why"),
            Map.entry("wer", "who"),
            Map.entry("von", "from"),
            Map.entry("nach", "to"),
            Map.entry("kurs", "rate"),
            Map.entry("honorar", "cost"),
            Map.entry("fee", "cost"),
            Map.entry("kampagne", "campaign"),
            Map.entry("geschenk", "gift"),
            Map.entry("warenwert", "gift"),
            Map.entry("geplant", "planned"),
            Map.entry("geliefert", "delivered"),
            Map.entry("veröffentlicht", "delivered"),
            Map.entry("published", "delivered"),
            Map.entry("reichweite", "reach"),
            Map.entry("aufrufe", "views"),
            Map.entry("interaktionen", "engagements"),
            Map.entry("klicks", "clicks"),
            Map.entry("bestellungen", "orders"),
            Map.entry("umsatz", "revenue"),
            Map.entry("nummer", "id"),
            Map.entry("buchung", "booking"),
            Map.entry("beitragslink", "permalink"),
            Map.entry("link zum beitrag", "permalink"),
            Map.entry("datei", "file"),
            Map.entry("art", "kind"),
            Map.entry("erstellt", "made"),
            Map.entry("erstellt am", "made"),
            Map.entry("kanäle", "channels"),
            Map.entry("nutzungskanäle", "channels"),
            Map.entry("gebiet", "territory"),
            Map.entry("territorium", "territory"),
            Map.entry("rechte ab", "rights from"),
            Map.entry("rechte von", "rights from"),
            Map.entry("rechte bis", "rights until"),
            Map.entry("exklusiv bis", "exclusive until"),
            Map.entry("unterschrieben von", "signed by"),
            Map.entry("profil", "handle"),
            Map.entry("profilname", "handle"),
            Map.entry("profile", "handle"),
            Map.entry("username", "handle"),
            Map.entry("benutzername", "handle"),
            Map.entry("nutzername", "handle"),
            Map.entry("account", "handle"));

    /** Other words for a column that only one kind of sheet has. */
    private static final Map<String, List<String>> ALSO = Map.of(
            "honorar", List.of("price", "fee"),
            "gage", List.of("price", "fee", "cost"),
            "fee", List.of("price"),
            "format", List.of("deliverable"),
            "verdict", List.of("decision"),
            "reason", List.of("why"),
            "begründung", List.of("why"));

    /** Headings under which people write whose row it is, which say too little to be read as that. */
    private static final Set<String> OF_SOMEBODY = Set.of(
            "name", "creator", "influencer", "influencerin", "creatorin", "person", "instagram", "tiktok", "user");

    private CsvSheet() {}

    /** The rows; none when the file is not there, or has no heading that says what they are. */
    public static List<Row> read(Path file, List<String> headings, Problems problems) {
        return read(file, Columns.of(headings), problems);
    }

    /** The rows; none when the file is not there, or has no heading that says what they are. */
    public static List<Row> read(Path file, Columns columns, Problems problems) {
        return read(file, String.valueOf(file.getFileName()), columns, problems);
    }

    /** The same. @param name of the file in places */
    public static List<Row> read(Path file, String name, Columns columns, Problems problems) {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        Optional<List<List<Cell>>> table = TableFile.rows(file, name, true, problems);
        if (table.isEmpty()) {
            return List.of();
        }
        List<List<Cell>> rows = table.get().stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .filter(row -> !isRemark(row.get(0)))
                .toList();
        if (rows.isEmpty()) {
            problems.warning(
                    "empty-sheet",
                    "The sheet (" + name + ") is empty.",
                    name + ":1:1",
                    "Maybe write the headings: " + String.join(",", columns.headings()) + ".");
            return List.of();
        }
        Optional<List<String>> head = head(rows, columns, name, problems);
        return head.isEmpty() ? List.of() : rows(rows, head.get(), name, problems);
    }

    /** A formula that went wrong begins with the same sign. */
    private static boolean isRemark(Cell first) {
        return first.text().startsWith("#") && first.kind() != Cell.Kind.FAILED;
    }

    private static Optional<List<String>> head(List<List<Cell>> rows, Columns columns, String name, Problems problems) {
        List<Cell> first = rows.get(0);
        if (known(first, columns) == 0 && columns.others().isPresent()) {
            Optional<Row> later = rows.stream()
                    .skip(1)
                    .filter(row -> known(row, columns) > 1)
                    .findFirst()
                    .map(row -> new Row(Map.of(), row.get(0), name));
            problems.error(
                    "no-heading",
                    "The first line of the sheet (" + name
                            + ") has none of its headings, so that nothing in it is used.",
                    first.get(0).place(name),
                    later.map(row -> "Maybe delete what stands above the headings in " + row.line() + ".")
                            .orElse("Maybe add the line " + String.join(",", columns.headings()) + "."));
            return Optional.empty();
        }
        List<String> head = new ArrayList<>();
        boolean isSound = true;
        for (Cell cell : first) {
            String heading = heading(cell, columns);
            String place = cell.place(name);
            if (!heading.isEmpty() && head.contains(heading)) {
                isSound = false;
                problems.error(
                        "duplicate-column",
                        "The heading (" + cell.text() + ") stands twice.",
                        place,
                        "Maybe delete one of the columns.");
            }
            head.add(heading);
        }
        List<String> unknown = head.stream()
                .filter(heading -> !heading.isEmpty() && !columns.headings().contains(heading))
                .collect(Collectors.toCollection(ArrayList::new));
        List<List<String>> missing = columns.needed().stream()
                .filter(needed -> !isThere(needed, head, rows))
                .toList();
        for (List<String> needed : missing) {
            // Where one column lacks and one is not known, that is the one.
            Optional<String> meant = unknown.stream()
                    .filter(heading -> needed.stream().anyMatch(one -> isLike(heading, one))
                            || missing.size() == 1 && unknown.size() == 1)
                    .findFirst();
            Cell at = meant.map(heading -> first.get(head.indexOf(heading)))
                    .or(() -> unnamed(first, rows))
                    .orElse(first.get(0));
            meant.ifPresent(unknown::remove);
            isSound = false;
            problems.error(
                    "no-column",
                    "The sheet (" + name + ") has no column (" + String.join(" or ", needed)
                            + "), so that nothing in it is used.",
                    at.place(name),
                    meant.map(heading -> "Maybe the heading (" + heading + ") is meant.")
                            .orElse(
                                    at.isEmpty()
                                            ? "Maybe its heading was deleted: cells stand below none here."
                                            : "Maybe add " + needed.get(0) + " to its headings."));
        }
        columns.others().ifPresent(advice -> sayUnknown(first, unknown, columns, name, advice, problems));
        return isSound ? Optional.of(head) : Optional.empty();
    }

    /** Whether there is one of the columns; where several would do, one that says something. */
    private static boolean isThere(List<String> needed, List<String> head, List<List<Cell>> rows) {
        List<Integer> there =
                needed.stream().map(head::indexOf).filter(index -> index >= 0).toList();
        return needed.size() == 1
                ? !there.isEmpty()
                : there.stream()
                        .anyMatch(index ->
                                rows.size() == 1 || rows.stream().skip(1).anyMatch(row -> says(row, index)));
    }

    /** The first heading that is empty although cells stand below it. */
    private static Optional<Cell> unnamed(List<Cell> first, List<List<Cell>> rows) {
        return IntStream.range(0, first.size())
                .filter(i -> first.get(i).isEmpty() && rows.stream().anyMatch(row -> says(row, i)))
                .mapToObj(first::get)
                .findFirst();
    }

    private static boolean says(List<Cell> row, int index) {
        return index < row.size() && !row.get(index).isEmpty();
    }

    private static void sayUnknown(
            List<Cell> first, List<String> unknown, Columns columns, String name, String advice, Problems problems) {
        for (Cell cell : first) {
            String heading = heading(cell, columns);
            if (unknown.contains(heading)) {
                problems.warning(
                        "unknown-heading",
                        "The heading (" + cell.text() + ") is not known here and is passed over.",
                        cell.place(name),
                        DidYouMean.near(heading, columns.headings(), nearness(heading))
                                .map(near -> "Maybe " + near + ".")
                                .orElse(advice));
            }
        }
    }

    /** Whether a heading is nearly the one that is needed: misspelt, or with more words around it, such as "price (EUR)". */
    private static boolean isLike(String heading, String needed) {
        return needed.equals("handle") && OF_SOMEBODY.contains(heading)
                || DidYouMean.near(heading, List.of(needed), nearness(heading)).isPresent()
                || Stream.of(heading.split("[^\\p{L}]+"))
                        .anyMatch(word -> word.equals(needed)
                                || needed.equals(MEANT.get(word))
                                || ALSO.getOrDefault(word, List.of()).contains(needed));
    }

    private static int nearness(String heading) {
        return heading.length() < 5 ? 1 : 2;
    }

    private static List<Row> rows(List<List<Cell>> rows, List<String> head, String name, Problems problems) {
        List<Row> read = new ArrayList<>();
        Set<Integer> unnamed = new HashSet<>();
        for (List<Cell> row : rows.subList(1, rows.size())) {
            Map<String, Cell> cells = new HashMap<>();
            boolean isUsable = !Cell.areHeadingsAgain(row, rows.get(0), name, problems);
            for (int i = 0; i < row.size(); i++) {
                Cell cell = row.get(i);
                String place = cell.place(name);
                boolean isUnder = i < head.size() && !head.get(i).isEmpty();
                Optional<Problem> unusable = cell.unusable(place);
                if (unusable.isPresent()) {
                    isUsable = false;
                    problems.add(unusable.get());
                } else if (isUnder) {
                    cells.put(head.get(i), cell);
                } else if (!cell.isEmpty() && i < head.size()) {
                    isUsable = false;
                    if (unnamed.add(i)) {
                        problems.error(
                                "extra-cell",
                                "The column has no heading, so that no row that says something in it is used; its first cell is ("
                                        + cell.text() + ").",
                                rows.get(0).get(i).place(name),
                                "Maybe its heading was deleted.");
                    }
                } else if (!cell.isEmpty() && isUsable) {
                    // What stands before it may have moved by one.
                    isUsable = false;
                    problems.error(
                            "extra-cell",
                            "The cell (" + cell.text() + ") stands under no heading.",
                            place,
                            cutNumber(row)
                                    .map(number ->
                                            "Maybe " + number + " is one number, and needs quotes: \"" + number + "\".")
                                    .orElse("Maybe a text with a comma needs quotes."));
                }
            }
            if (isUsable) {
                read.add(new Row(cells, row.get(0), name));
            }
        }
        return read;
    }

    /** A number with a decimal comma that fell into two cells: {@code 620,00}. */
    private static Optional<String> cutNumber(List<Cell> row) {
        return IntStream.range(1, row.size())
                .filter(i -> row.get(i - 1).text().matches("\\d{1,3}(?:[. ]?\\d{3})*")
                        && row.get(i).text().matches("\\d{1,2} ?(?:%|€|[A-Z]{3})?"))
                .mapToObj(i -> row.get(i - 1).text() + "," + row.get(i).text())
                .findFirst();
    }

    private static long known(List<Cell> row, Columns columns) {
        return row.stream()
                .filter(cell -> columns.headings().contains(heading(cell, columns)))
                .count();
    }

    private static String heading(Cell cell, Columns columns) {
        String name = ColumnName.of(cell.text());
        if (columns.headings().contains(name)) {
            return name;
        }
        return Stream.concat(Stream.ofNullable(MEANT.get(name)), ALSO.getOrDefault(name, List.of()).stream())
                .filter(columns.headings()::contains)
                .findFirst()
                .orElse(name);
    }
}
