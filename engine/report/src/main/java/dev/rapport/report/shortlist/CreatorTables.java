package dev.rapport.report.shortlist;

import dev.rapport.judged.Figure;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Made;
import dev.rapport.report.document.RangeScale;
import dev.rapport.report.document.Table;
import dev.rapport.report.parts.FigureText;
import dev.rapport.report.seen.SeenCreator;
import dev.rapport.report.seen.SeenForecast;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.seen.SeenScore;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The small tables of one creator. */
final class CreatorTables {

    private static final int HUNDRED = 100;

    private final SeenRun run;
    private final Words words;
    private final FigureText text;

    /** One scale for each figure, that of the chosen ones, on all pages. */
    private final Map<Figure, Optional<RangeScale>> scales = new ConcurrentHashMap<>();

    CreatorTables(SeenRun run) {
        this.run = run;
        this.words = run.words();
        this.text = new FigureText(run.numbers(), run.plan().budget().currency());
    }

    /** What each category adds to the score, and where it stands against the middle of all; nothing where none is known. */
    List<Block> scores(SeenCreator creator, Optional<Waterfall> points) {
        if (creator.scores().isEmpty()) {
            return List.of();
        }
        return points.map(Waterfall::steps)
                .map(steps -> waterfall(creator, steps))
                .orElseGet(() -> plain(creator));
    }

    private List<Block> waterfall(SeenCreator creator, List<Waterfall.Step> steps) {
        return List.of(
                new Block.Heading(words.text("creator.scores")),
                Table.of(
                                List.of(
                                        Column.of("category", "").paper(86).page(),
                                        Column.of("bar", "").paper(92).page(),
                                        Column.of("score", words.text("column.of-100"))
                                                .figures()
                                                .paper(32)
                                                .page(),
                                        Column.of("adds", words.text("column.adds"))
                                                .figures()
                                                .paper(32)
                                                .page()),
                                Made.of(
                                        steps,
                                        step -> Line.of(
                                                Cell.text(run.names()
                                                        .category(step.score().category())),
                                                bar(step.score()),
                                                new Cell.Number(
                                                        step.score().score().doubleValue(), Cell.Form.SCORE),
                                                new Cell.Number(step.adds(), Cell.Form.POINTS))))
                        .with(List.of(Line.of(
                                Cell.strong(words.text("column.score")),
                                Cell.UNKNOWN,
                                Cell.UNKNOWN,
                                Cell.score(creator.score())))));
    }

    private static Cell bar(SeenScore score) {
        return new Cell.Share(score.score().doubleValue(), HUNDRED, score.usual(), false);
    }

    private List<Block> plain(SeenCreator creator) {
        return List.of(
                new Block.Heading(words.text("creator.scores")),
                Table.of(
                        List.of(
                                Column.of("category", "").paper(94).page(),
                                Column.of("bar", "").paper(112).page(),
                                Column.of("score", "").figures().paper(36).page()),
                        Made.of(
                                creator.scores(),
                                score -> Line.of(
                                        Cell.text(run.names().category(score.category())),
                                        bar(score),
                                        new Cell.Number(score.score().doubleValue(), Cell.Form.SCORE)))));
    }

    private Optional<RangeScale> scale(Figure figure) {
        return RangeScale.over(run.plan().chosen().stream()
                .flatMap(item -> Stream.ofNullable(item.figures().get(figure)))
                .toList());
    }

    /** What a deliverable is expected to bring; nothing without a forecast. */
    List<Block> forecast(SeenCreator creator) {
        SeenForecast forecast =
                creator.forecast().orElse(new SeenForecast("", Map.of(), Map.of(), Optional.empty(), List.of()));
        if (forecast.figures().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading(words.text("creator.forecast", forecast.deliverable())),
                Table.of(
                        List.of(
                                Column.of("figure", words.text("forecast.per", forecast.deliverable()))
                                        .paper(100)
                                        .page(),
                                Column.of("range", "").paper(24).page(),
                                Column.of("middle", words.text("forecast.middle"))
                                        .figures()
                                        .paper(36)
                                        .page(),
                                Column.of("ends", words.text("forecast.cases"))
                                        .atRight()
                                        .paper(88)
                                        .page()),
                        lines(forecast)));
    }

    /** Orders are few: where their middle is none, what is expected still is not. */
    private List<Line> lines(SeenForecast forecast) {
        List<Line> lines = new ArrayList<>();
        forecast.figures().forEach((figure, range) -> {
            lines.add(Line.of(
                    Cell.text(words.text("figure." + figure.id())),
                    FigureText.cell(
                            range,
                            scales.computeIfAbsent(figure, this::scale).orElse(RangeScale.of(range)),
                            Optional.ofNullable(forecast.bases().get(figure))),
                    FigureText.cell(figure, range.p50()),
                    Cell.soft(text.ends(figure, range))));
            if (figure == Figure.CONVERSIONS) {
                forecast.orders()
                        .ifPresent(orders -> lines.add(Line.of(
                                Cell.text(words.text("forecast.orders-mean")),
                                Cell.UNKNOWN,
                                FigureText.cell(figure, orders.mean()),
                                Cell.soft(words.text(
                                        "forecast.orders-none", run.numbers().percent(orders.zero()))))));
            }
        });
        return lines;
    }
}
