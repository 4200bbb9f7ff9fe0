package dev.rapport.report.plan;

import dev.rapport.judged.Figure;
import dev.rapport.judged.PlanTotals;
import dev.rapport.judged.Spread;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Table;
import dev.rapport.report.parts.FigureText;
import dev.rapport.report.parts.Totals;
import dev.rapport.report.seen.SeenPlan;
import dev.rapport.report.seen.SeenRival;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The plan beside one large creator: figure by figure, each with its doubt, and by unit of money where the sums differ. */
final class RivalTable {

    private static final List<Figure> FIGURES = List.of(
            Figure.REACH_IN_MARKETS,
            Figure.VIEWS_IN_MARKETS,
            Figure.REACH,
            Figure.VIEWS,
            Figure.ENGAGEMENTS,
            Figure.CLICKS,
            Figure.CONVERSIONS,
            Figure.CONTRIBUTION,
            Figure.ROI);

    private final SeenPlan plan;
    private final SeenRival rival;
    private final Words words;
    private final Numbers numbers;
    private final FigureText text;

    RivalTable(SeenRun run, SeenRival rival) {
        this.plan = run.plan();
        this.rival = rival;
        this.words = run.words();
        this.numbers = run.numbers();
        this.text = new FigureText(numbers, plan.budget().currency());
    }

    List<Block> blocks() {
        return List.of(
                new Block.Heading(words.text("plan.rival")),
                new Block.Lead(sentence()),
                table(),
                new Block.Note(words.text("plan.rival.note")));
    }

    private String sentence() {
        String cost = rival.cost().map(numbers::money).orElse(words.text("unknown"));
        double times = rival.cost()
                .map(money -> money.amount().doubleValue()
                        / Math.max(0.01, plan.budget().amount().doubleValue()))
                .orElse(0.0);
        String made = words.text(
                "plan.rival.made",
                rival.name(),
                rival.tier(),
                rival.followers().isPresent() ? numbers.count(rival.followers().getAsDouble()) : words.text("unknown"),
                rival.times(),
                rival.deliverable(),
                cost);
        return times > 1 ? made + " " + words.text("plan.rival.over", numbers.count(times)) : made;
    }

    private Table table() {
        List<Line> lines = new ArrayList<>();
        for (Figure figure : FIGURES) {
            Optional<Spread> ours = plan.totals().figure(figure);
            Optional<Spread> theirs = rival.totals().figure(figure);
            if (ours.isPresent() || theirs.isPresent()) {
                lines.add(Line.of(
                        Cell.text(words.text("figure." + figure.id())),
                        mean(figure, ours),
                        cases(figure, ours),
                        mean(figure, theirs),
                        cases(figure, theirs)));
            }
        }
        lines.add(Line.of(
                Cell.text(words.text("figure.cost")),
                Cell.amount(plan.spent()),
                Cell.UNKNOWN,
                Cell.amount(rival.cost()),
                Cell.UNKNOWN));
        perUnit().ifPresent(lines::add);
        lines.add(Line.of(
                Cell.text(words.text("plan.rival.loss")),
                chance(plan.totals()),
                Cell.UNKNOWN,
                chance(rival.totals()),
                Cell.UNKNOWN));
        return Table.of(
                List.of(
                        Column.of("figure", words.text("plan.figure"))
                                .paper(150)
                                .sheet(34)
                                .page(),
                        Column.of("plan", words.text("plan.rival.ours"))
                                .figures()
                                .paper(70)
                                .sheet(16)
                                .page(),
                        Column.of("plan-cases", words.text("forecast.cases"))
                                .atRight()
                                .paper(110)
                                .sheet(26)
                                .page(),
                        Column.of("rival", rival.name())
                                .figures()
                                .paper(70)
                                .sheet(16)
                                .page(),
                        Column.of("rival-cases", words.text("forecast.cases"))
                                .atRight()
                                .paper(110)
                                .sheet(26)
                                .page()),
                lines);
    }

    /** What is maximised by a hundred units of money: the sums are of different size. */
    private Optional<Line> perUnit() {
        double ours = by(plan.spent().map(money -> money.amount().doubleValue()), plan.totals());
        double theirs = by(rival.cost().map(money -> money.amount().doubleValue()), rival.totals());
        return ours > 0 && theirs > 0 && plan.measure() != Figure.CONTRIBUTION
                ? Optional.of(Line.of(
                        Cell.strong(words.text(
                                "plan.rival.by-hundred",
                                words.text("figure." + plan.measure().id()),
                                numbers.money(100, plan.budget().currency()))),
                        new Cell.Number(ours, Cell.Form.COUNT),
                        Cell.UNKNOWN,
                        new Cell.Number(theirs, Cell.Form.COUNT),
                        Cell.UNKNOWN))
                : Optional.empty();
    }

    private double by(Optional<Double> cost, PlanTotals totals) {
        double mean = totals.figure(plan.measure()).map(Spread::mean).orElse(0.0);
        return cost.orElse(0.0) > 0 ? 100 * mean / cost.orElse(1.0) : 0;
    }

    private Cell mean(Figure figure, Optional<Spread> spread) {
        return spread.isPresent() ? FigureText.cell(figure, spread.get().mean()) : Cell.UNKNOWN;
    }

    private Cell cases(Figure figure, Optional<Spread> spread) {
        return Cell.soft(spread.map(known -> text.ends(figure, known.range())).orElse(""));
    }

    private static Cell chance(PlanTotals totals) {
        OptionalDouble loss = totals.lossProbability();
        return loss.isPresent()
                ? new Cell.Number(Totals.inHundred(loss.getAsDouble()) / 100.0, Cell.Form.PERCENT)
                : Cell.UNKNOWN;
    }
}
