package dev.rapport.report.parts;

import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;
import dev.rapport.report.document.KeyFigure;
import dev.rapport.report.document.Status;
import dev.rapport.report.seen.SeenPlan;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The three figures: the first three of a list in the order of the objective that are known. */
public final class KeyFigures {

    private static final int THREE = 3;

    private final SeenRun run;
    private final SeenPlan plan;
    private final Totals totals;
    private final Words words;
    private final Numbers numbers;
    private final FigureText text;
    private final List<KeyFigure> known = new ArrayList<>();

    public KeyFigures(SeenRun run) {
        this.run = run;
        this.plan = run.plan();
        this.totals = new Totals(plan);
        this.words = run.words();
        this.numbers = run.numbers();
        this.text = new FigureText(numbers, plan.budget().currency());
    }

    /** For the report of who was chosen. */
    public List<KeyFigure> shortlist() {
        switch (run.objective()) {
            case AWARENESS -> {
                add(totals.telling().orElse(Figure.REACH_IN_MARKETS));
                add(Figure.REACH);
                add(Figure.VIEWS);
                add(Figure.ENGAGEMENTS);
                addCostPer(Figure.ENGAGEMENTS);
            }
            case TRAFFIC -> {
                add(Figure.CLICKS);
                addCostPer(Figure.CLICKS);
                add(Figure.ENGAGEMENTS);
                addCostPer(Figure.ENGAGEMENTS);
            }
            case SALES -> {
                add(Figure.ENGAGEMENTS);
                addReturn();
                addCostPer(Figure.ENGAGEMENTS);
                add(Figure.CLICKS);
            }
        }
        // A plan without forecasts still has three true figures.
        addCost();
        addCounts();
        return three();
    }

    /** For the report of what is bought: what it brings, what it costs, what it earns. */
    public List<KeyFigure> plan() {
        totals.telling().ifPresent(this::add);
        addCost();
        addReturn();
        add(Figure.ENGAGEMENTS);
        addCounts();
        return three();
    }

    private List<KeyFigure> three() {
        return known.stream().distinct().limit(THREE).toList();
    }

    private void addCounts() {
        known.add(plain(
                "figures.chosen",
                numbers.exact(plan.creators()),
                words.text("figures.of-looked", numbers.exact(run.creators().size()))));
        known.add(plain("figures.budget", numbers.money(plan.budget()), ""));
        known.add(plain("figures.review", numbers.exact(run.count(Status.REVIEW)), ""));
    }

    private void add(Figure figure) {
        totals.sum(figure)
                .ifPresent(range -> known.add(new KeyFigure(
                        words.text("figures.expected." + figure.id()),
                        text.whole(figure, range.p50()),
                        doubt(range),
                        cases(text.whole(figure, range.p10()), text.whole(figure, range.p90()), range))));
    }

    private void addReturn() {
        totals.sum(Figure.ROI)
                .ifPresent(range -> known.add(new KeyFigure(
                        words.text("figure.roi"),
                        numbers.signedPercent(range.p50()),
                        doubt(range),
                        cases(numbers.signedPercent(range.p10()), numbers.signedPercent(range.p90()), range)
                                + breakEven())));
    }

    private String breakEven() {
        OptionalDouble orders = plan.totals().breakEvenConversions();
        return orders.isPresent()
                ? "; " + words.text("figures.break-even", numbers.count(Math.ceil(orders.getAsDouble())))
                : "";
    }

    private void addCostPer(Figure figure) {
        totals.costPer(figure)
                .ifPresent(range -> known.add(new KeyFigure(
                        words.text("figures.cost-per." + figure.id()),
                        money(range.p50()),
                        doubt(range),
                        cases(money(range.p10()), money(range.p90()), range))));
    }

    private void addCost() {
        String note = plan.unpriced() > 0
                ? words.text("figures.unpriced", plan.unpriced())
                : words.text("figures.of-budget", numbers.money(plan.budget()));
        plan.spent().ifPresent(money -> known.add(plain("figure.cost", numbers.money(money), note)));
    }

    private String money(double amount) {
        return numbers.money(amount, plan.budget().currency());
    }

    private KeyFigure plain(String label, String value, String note) {
        return new KeyFigure(words.text(label), value, Optional.empty(), note);
    }

    private static Optional<Range> doubt(Range range) {
        return range.p10() == range.p90() ? Optional.empty() : Optional.of(range);
    }

    private String cases(String low, String high, Range range) {
        return range.p10() == range.p90() ? "" : words.text("range.cases", low, high);
    }
}
