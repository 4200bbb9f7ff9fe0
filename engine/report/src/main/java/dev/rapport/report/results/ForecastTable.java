package dev.rapport.report.results;

import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;
import dev.rapport.judged.outcome.Status;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.RangeScale;
import dev.rapport.report.document.Table;
import dev.rapport.report.parts.FigureText;
import dev.rapport.report.seen.SeenBooking;
import dev.rapport.report.seen.SeenResults;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What came beside what was forecast: a range with a tick, and whether the tick lies in it. */
final class ForecastTable {

    /** By which formulas find the lines. */
    static final String TABLE = "Forecast";

    /** Fewer cannot tell a range that holds 80 % from one that holds 60 %. */
    private static final int ENOUGH = 100;

    private static final List<Figure> FIGURES =
            List.of(Figure.REACH, Figure.VIEWS, Figure.ENGAGEMENTS, Figure.CLICKS, Figure.CONVERSIONS);

    private final SeenResults results;
    private final Words words;
    private final FigureText text;

    ForecastTable(SeenRun run, SeenResults results) {
        this.results = results;
        this.words = run.words();
        this.text = new FigureText(run.numbers(), results.currency());
    }

    /** A line for each figure and booking of which both are known, on one scale for each figure; without lines where there is none. */
    Table table() {
        List<Column> columns = List.of(
                Column.of("figure", words.text("plan.figure")).sheet(18).page(),
                Column.of("measured", words.text("plan.figure")).paper(76),
                Column.of("creator", words.text("column.creator"))
                        .paper(116)
                        .sheet(30)
                        .page(),
                Column.of("deliverable", words.text("sheet.deliverable")).sheet(26),
                Column.of("came", words.text("results.column.came"))
                        .figures()
                        .paper(52)
                        .sheet(14)
                        .page(),
                Column.of("range", "").paper(110).page(),
                Column.of("ends", words.text("forecast.cases"))
                        .atRight()
                        .paper(86)
                        .page(),
                Column.of("p10", "P10").figures().sheet(14),
                Column.of("p50", "P50").figures().sheet(14),
                Column.of("p90", "P90").figures().sheet(14),
                Column.of("held", words.text("results.column.held"))
                        .paper(60)
                        .sheet(14)
                        .page());
        List<Line> lines = new ArrayList<>();
        FIGURES.forEach(figure -> lines.addAll(lines(figure)));
        return Table.of(columns, lines).named(TABLE);
    }

    /** What came of a booking, and what was to be expected. */
    private record Both(SeenBooking booking, Range range, double came) {}

    private List<Line> lines(Figure figure) {
        List<Both> known = new ArrayList<>();
        for (SeenBooking one : results.bookings()) {
            Range range = one.forecast().get(figure);
            OptionalDouble came = one.actual().figure(figure);
            if (one.status() == Status.LIVE && range != null && came.isPresent()) {
                known.add(new Both(one, range, came.getAsDouble()));
            }
        }
        if (known.isEmpty()) {
            return List.of();
        }
        RangeScale scale = RangeScale.overMost(known.stream()
                .map(one -> RangeScale.of(one.range(), OptionalDouble.of(one.came())))
                .toList());
        return known.stream()
                .map(one -> line(figure, one, scale, one == known.get(0)))
                .toList();
    }

    /** @param isFirst of its figure: on paper the others say it more softly */
    private Line line(Figure figure, Both both, RangeScale scale, boolean isFirst) {
        String name = words.text("figure." + figure.id());
        Range range = both.range();
        double came = both.came();
        return Line.of(
                Cell.text(name),
                isFirst ? Cell.strong(name) : Cell.soft(name),
                Cell.text(both.booking().name()),
                Cell.soft(both.booking().what()),
                FigureText.cell(figure, came),
                new Cell.Range(range, OptionalDouble.of(came), scale, Optional.empty()),
                Cell.soft(text.ends(figure, range)),
                FigureText.cell(figure, range.p10()),
                FigureText.cell(figure, range.p50()),
                FigureText.cell(figure, range.p90()),
                Cell.text(words.text(
                        "results." + (came < range.p10() ? "below" : came > range.p90() ? "above" : "inside"))));
    }

    /** How many forecasts held, by figure, and whether that says anything. */
    List<String> held() {
        List<String> sentences = new ArrayList<>();
        results.totals()
                .held()
                .forEach((figure, counts) -> sentences.add(words.text(
                        counts[0] < ENOUGH ? "results.held.few" : "results.held",
                        words.text("figure." + figure.id()),
                        counts[1],
                        counts[0])));
        return sentences;
    }
}
