package dev.rapport.report.results;

import dev.rapport.judged.outcome.Status;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.AgencyBooking;
import dev.rapport.report.seen.AgencyResults;
import dev.rapport.report.seen.SeenBooking;
import dev.rapport.report.seen.SeenGroup;
import dev.rapport.report.seen.SeenResults;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was booked, one line each: where it stands, what came of it, and what that cost. */
final class BookingTables {

    /** By which formulas find the lines. */
    static final String TABLE = "Booking";

    private final SeenResults results;
    private final Words words;
    private final Numbers numbers;

    BookingTables(SeenRun run, SeenResults results) {
        this.results = results;
        this.words = run.words();
        this.numbers = run.numbers();
    }

    /** Where each stands and what came of it. */
    Table all() {
        List<Came> counts = known(Came.COUNTS);
        List<Column> columns = new ArrayList<>(who(94));
        columns.addAll(List.of(
                Column.of("status", words.text("sheet.status"))
                        .paper(52)
                        .sheet(14)
                        .page(),
                Column.of("planned", words.text("results.column.planned")).sheet(16),
                Column.of("published", words.text("results.column.published"))
                        .paper(70)
                        .sheet(16)
                        .page(),
                Column.of("link", words.text("results.column.link")).sheet(44).page(),
                Column.of("cost", words.text("column.cost"))
                        .figures()
                        .paper(46)
                        .sheet(14)
                        .page()));
        counts.forEach(one -> columns.add(one.column(words)));
        List<Line> lines = results.bookings().stream()
                .map(one -> {
                    List<Cell> cells = who(one);
                    cells.addAll(List.of(
                            status(one.status()),
                            day(one.planned()),
                            day(one.published()),
                            Cell.soft(one.permalink()),
                            one.counts() ? Cell.amount(one.cost()) : Cell.UNKNOWN));
                    counts.forEach(count -> cells.add(count.cell(one.actual(), one.ratios())));
                    return Line.of(cells);
                })
                .toList();
        return Table.of(columns, lines).with(List.of(total(counts))).named(TABLE);
    }

    private Line total(List<Came> counts) {
        SeenGroup totals = results.totals();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.strong(words.text("results.total")),
                Cell.UNKNOWN,
                Cell.UNKNOWN,
                Cell.UNKNOWN,
                Cell.UNKNOWN,
                Cell.UNKNOWN,
                totals.cost()
                        .<Cell>map(cost -> new Cell.Formula(
                                new Cell.Expression.Sum(), cost.amount().doubleValue(), Cell.Form.MONEY))
                        .orElse(Cell.UNKNOWN)));
        counts.forEach(count -> cells.add(count.total(totals.actual(), totals.ratios())));
        return Line.of(cells);
    }

    /** The cost of each by what came of it; empty where nobody has one. */
    Optional<Table> ratios() {
        List<Came> ratios = known(Came.RATIOS);
        if (ratios.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>(who(160));
        ratios.forEach(one -> columns.add(one.column(words)));
        boolean ofWhat = ratios.stream().anyMatch(one -> one.id().equals("cpm"));
        if (ofWhat) {
            columns.add(Column.of("cpmOf", words.text("results.column.cpmOf"))
                    .paper(60)
                    .sheet(16)
                    .page());
        }
        List<Line> lines = results.bookings().stream()
                .filter(SeenBooking::counts)
                .map(one -> {
                    List<Cell> cells = who(one);
                    ratios.forEach(ratio -> cells.add(ratio.cell(one.actual(), one.ratios())));
                    if (ofWhat) {
                        cells.add(ofWhat(one.ratios().cpmOf()));
                    }
                    return Line.of(cells);
                })
                .toList();
        List<Cell> total = new ArrayList<>(List.of(Cell.strong(words.text("results.total")), Cell.UNKNOWN));
        SeenGroup totals = results.totals();
        ratios.forEach(ratio -> total.add(ratio.total(totals.actual(), totals.ratios())));
        if (ofWhat) {
            total.add(ofWhat(totals.ratios().cpmOf()));
        }
        return Optional.of(Table.of(columns, lines).with(List.of(Line.of(total))));
    }

    /** Addresses of the posts, for paper, where a column would be too narrow. */
    List<Block.Pair> links() {
        return results.bookings().stream()
                .filter(one -> !one.permalink().isEmpty())
                .map(one -> new Block.Pair(one.what() + " · " + one.name(), one.permalink()))
                .toList();
    }

    /** What the agency alone sees of each. */
    Table own(AgencyResults own) {
        List<Column> columns = new ArrayList<>(who(150));
        columns.addAll(List.of(
                Column.of("fee", words.text("column.fee"))
                        .figures()
                        .paper(56)
                        .sheet(14)
                        .page(),
                Column.of("gift", words.text("results.column.gift"))
                        .figures()
                        .paper(56)
                        .sheet(14)
                        .page(),
                Column.of("charged", words.text("results.column.charged"))
                        .figures()
                        .paper(66)
                        .sheet(14)
                        .page(),
                Column.of("notes", words.text("column.notes"))
                        .paper(180)
                        .sheet(50)
                        .page()));
        return Table.of(
                columns,
                results.bookings().stream()
                        .map(one -> {
                            AgencyBooking mine = own.of(one.id());
                            List<Cell> cells = who(one);
                            cells.addAll(List.of(
                                    Cell.amount(mine.fee()),
                                    Cell.amount(mine.gift()),
                                    one.counts() ? Cell.amount(one.cost()) : Cell.UNKNOWN,
                                    Cell.soft(mine.note())));
                            return Line.of(cells);
                        })
                        .toList());
    }

    private List<Came> known(List<Came> columns) {
        return Came.known(
                columns,
                results.bookings().stream().map(SeenBooking::actual),
                results.bookings().stream().map(SeenBooking::ratios));
    }

    private List<Column> who(double width) {
        return List.of(
                Column.of("creator", words.text("column.creator"))
                        .paper(width)
                        .sheet(30)
                        .page(),
                Column.of("deliverable", words.text("sheet.deliverable")).sheet(26));
    }

    private static List<Cell> who(SeenBooking one) {
        return new ArrayList<>(List.of(new Cell.Name(one.name(), one.what()), Cell.soft(one.what())));
    }

    private Cell ofWhat(String counted) {
        return counted.isEmpty() ? Cell.UNKNOWN : Cell.soft(words.text("figure." + counted));
    }

    private Cell status(Status status) {
        String text = words.text("booking." + status.id());
        return status == Status.LATE || status == Status.MISSING ? Cell.strong(text) : Cell.text(text);
    }

    private Cell day(Optional<LocalDate> day) {
        return Cell.text(day.map(numbers::shortDay).orElse(""));
    }
}
