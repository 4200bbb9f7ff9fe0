package dev.rapport.report.shortlist;

import dev.rapport.judged.Figure;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Made;
import dev.rapport.report.document.Table;
import dev.rapport.report.parts.FigureText;
import dev.rapport.report.seen.SeenCreator;
import dev.rapport.report.seen.SeenForecast;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The small tables of one creator. */
final class CreatorTables {

    private static final int HUNDRED = 100;

    private final SeenRun run;
    private final Words words;
    private final FigureText text;

    CreatorTables(SeenRun run) {
        this.run = run;
        this.words = run.words();
        this.text = new FigureText(run.numbers(), run.plan().budget().currency());
    }

    /** Scores against the middle of all; nothing where none is known. */
    List<Block> scores(SeenCreator creator) {
        if (creator.scores().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading(words.text("creator.scores")),
                Table.of(
                        List.of(
                                Column.of("category", "").paper(73).page(),
                                Column.of("bar", "").paper(130).page(),
                                Column.of("score", "").figures().paper(39).page()),
                        Made.of(
                                creator.scores(),
                                score -> Line.of(
                                        Cell.text(run.names().category(score.category())),
                                        new Cell.Share(score.score().doubleValue(), HUNDRED, score.usual(), false),
                                        new Cell.Number(score.score().doubleValue(), Cell.Form.SCORE)))));
    }

    /** What a deliverable is expected to bring; nothing without a forecast. */
    List<Block> forecast(SeenCreator creator) {
        SeenForecast forecast = creator.forecast().orElse(new SeenForecast("", Map.of(), Optional.empty(), List.of()));
        if (forecast.figures().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading(words.text("creator.forecast", forecast.deliverable())),
                Table.of(
                        List.of(
                                Column.of("figure", words.text("forecast.per", forecast.deliverable()))
                                        .paper(93)
                                        .page(),
                                Column.of("range", "").paper(30).page(),
                                Column.of("middle", words.text("forecast.middle"))
                                        .figures()
                                        .paper(34)
                                        .page(),
                                Column.of("ends", words.text("forecast.cases"))
                                        .atRight()
                                        .paper(91)
                                        .page()),
                        lines(forecast)));
    }

    /** Orders are few: where their middle is none, what is expected still is not. */
    private List<Line> lines(SeenForecast forecast) {
        List<Line> lines = new ArrayList<>();
        forecast.figures().forEach((figure, range) -> {
            lines.add(Line.of(
                    Cell.text(words.text("figure." + figure.id())),
                    FigureText.cell(range),
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
