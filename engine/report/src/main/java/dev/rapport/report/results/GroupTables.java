package dev.rapport.report.results;

import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.SeenGroup;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What several bookings brought together: by creator, by niche, by size. */
final class GroupTables {

    private final Words words;

    GroupTables(Words words) {
        this.words = words;
    }

    /**
     * A line a group.
     *
     * @param title what the groups are
     */
    Table of(String title, List<SeenGroup> groups) {
        List<SeenGroup> counted =
                groups.stream().filter(one -> one.bookings() > 0).toList();
        List<Came> came = Stream.concat(
                        known(Came.COUNTS, counted).stream(),
                        known(Came.RATIOS, counted).stream()
                                .filter(one -> List.of("cpe", "roi").contains(one.id())))
                .toList();
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("name", title).paper(86).sheet(30).page(),
                Column.of("bookings", words.text("results.column.bookings"))
                        .figures()
                        .paper(32)
                        .sheet(12)
                        .page(),
                Column.of("cost", words.text("column.cost"))
                        .figures()
                        .paper(46)
                        .sheet(14)
                        .page()));
        came.forEach(one -> columns.add(one.column(words)));
        boolean isJudged = came.stream().anyMatch(one -> one.id().equals("roi"));
        if (isJudged) {
            columns.add(Column.of("verdict", words.text("results.column.verdict"))
                    .paper(44)
                    .sheet(24)
                    .page());
        }
        return Table.of(
                columns,
                counted.stream()
                        .map(one -> {
                            List<Cell> cells = new ArrayList<>(List.of(
                                    Cell.strong(one.name()),
                                    new Cell.Number(one.bookings(), Cell.Form.COUNT),
                                    Cell.amount(one.cost())));
                            came.forEach(figure -> cells.add(figure.cell(one.actual(), one.ratios())));
                            if (isJudged) {
                                cells.add(verdict(one.ratios().roi()));
                            }
                            return Line.of(cells);
                        })
                        .toList());
    }

    private Cell verdict(OptionalDouble roi) {
        return roi.isEmpty()
                ? Cell.UNKNOWN
                : Cell.text(words.text(roi.getAsDouble() >= 0 ? "results.paid-off" : "results.lost"));
    }

    private static List<Came> known(List<Came> columns, List<SeenGroup> groups) {
        return Came.known(
                columns, groups.stream().map(SeenGroup::actual), groups.stream().map(SeenGroup::ratios));
    }
}
