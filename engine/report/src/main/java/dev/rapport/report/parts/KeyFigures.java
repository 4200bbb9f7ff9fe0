package dev.rapport.report.parts;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;
import dev.rapport.report.document.KeyFigure;
import dev.rapport.report.document.Status;
import dev.rapport.report.seen.SeenPlan;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a plan comes to, in the order of the objective, as far as it is known. */
public final class KeyFigures {

    private static final int THREE = 3;

    private final SeenRun run;
    private final SeenPlan plan;
    private final Totals totals;
    private final Words words;
    private final Numbers numbers;
    private final FigureText text;
    private final Map<String, KeyFigure> known = new LinkedHashMap<>();

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
        firstThreeAndMoney();
        return List.copyOf(known.values());
    }

    /** For the report of what is bought: what it brings, what it costs, what it earns. */
    public List<KeyFigure> plan() {
        totals.telling().ifPresent(this::add);
        addCost();
        addReturn();
        add(Figure.ENGAGEMENTS);
        addCounts();
        firstThreeAndMoney();
        plan.totals().figures().keySet().forEach(this::addBriefly);
        addChance();
        return List.copyOf(known.values());
    }

    /** Only these are shown; the line under the three has the money in any case. */
    private void firstThreeAndMoney() {
        List<KeyFigure> three = known.values().stream().limit(THREE).toList();
        known.clear();
        three.forEach(this::known);
        addCost();
        addBudget();
    }

    /** As the table of totals has it. */
    private void addBriefly(Figure figure) {
        totals.sum(figure)
                .ifPresent(range -> known(new KeyFigure(
                        figure.id(),
                        words.text("figure." + figure.id()),
                        text.brief(figure, range.p50()),
                        doubted(figure, range),
                        "")));
    }

    private void addCounts() {
        known(KeyFigure.count(
                "creators",
                words.text("figures.chosen"),
                plan.creators(),
                numbers.exact(plan.creators()),
                words.text("figures.of-looked", numbers.exact(run.creators().size()))));
        addBudget();
        int review = run.count(Status.REVIEW);
        known(KeyFigure.count("review", words.text("figures.review"), review, numbers.exact(review), ""));
    }

    private void addBudget() {
        known(money("budget", "figures.budget", plan.budget(), ""));
    }

    private void add(Figure figure) {
        totals.sum(figure)
                .ifPresent(range -> known(new KeyFigure(
                        figure.id(),
                        words.text("figures.expected." + figure.id()),
                        text.whole(figure, range.p50()),
                        doubted(figure, range),
                        cases(text.whole(figure, range.p10()), text.whole(figure, range.p90()), range))));
    }

    private void addReturn() {
        totals.sum(Figure.ROI)
                .ifPresent(range -> known(new KeyFigure(
                        Figure.ROI.id(),
                        words.text("figure.roi"),
                        numbers.signedPercent(range.p50()),
                        doubted(Figure.ROI, range),
                        cases(numbers.signedPercent(range.p10()), numbers.signedPercent(range.p90()), range)
                                + breakEven())));
    }

    private KeyFigure.Exact doubted(Figure figure, Range range) {
        KeyFigure.Unit unit =
                switch (figure) {
                    case REVENUE, CONTRIBUTION, COST -> KeyFigure.Unit.MONEY;
                    case ROI -> KeyFigure.Unit.FRACTION;
                    default -> KeyFigure.Unit.COUNT;
                };
        return new KeyFigure.Amount(range.p50(), unit, plan.totals().figure(figure), plan.basis(figure));
    }

    private String breakEven() {
        OptionalDouble orders = plan.totals().breakEvenConversions();
        return orders.isPresent()
                ? "; " + words.text("figures.break-even", numbers.count(Math.ceil(orders.getAsDouble())))
                : "";
    }

    private void addCostPer(Figure figure) {
        totals.costPer(figure)
                .ifPresent(spread -> known(new KeyFigure(
                        figure == Figure.CLICKS ? "cpc" : "cpe",
                        words.text("figures.cost-per." + figure.id()),
                        money(spread.mean()),
                        new KeyFigure.Amount(
                                spread.mean(), KeyFigure.Unit.MONEY, Optional.of(spread), plan.basis(figure)),
                        cases(money(spread.p10()), money(spread.p90()), spread.range()))));
    }

    private void addCost() {
        String note = plan.unpriced() > 0
                ? words.text("figures.unpriced", plan.unpriced())
                : words.text("figures.of-budget", numbers.money(plan.budget()));
        plan.spent().ifPresent(money -> known(money(Figure.COST.id(), "figure.cost", money, note)));
    }

    private void addChance() {
        totals.earning()
                .ifPresent(chance -> known(new KeyFigure(
                        "chance",
                        words.text("plan.chance", Totals.inHundred(chance)),
                        numbers.exact(Totals.inHundred(chance)),
                        KeyFigure.sure(chance, KeyFigure.Unit.FRACTION),
                        "")));
    }

    private void known(KeyFigure figure) {
        known.putIfAbsent(figure.id(), figure);
    }

    private String money(double amount) {
        return numbers.money(amount, plan.budget().currency());
    }

    private KeyFigure money(String id, String label, Money money, String note) {
        return new KeyFigure(id, words.text(label), numbers.money(money), KeyFigure.sure(money), note);
    }

    private String cases(String low, String high, Range range) {
        return range.p10() == range.p90() ? "" : words.text("range.cases", low, high);
    }
}
