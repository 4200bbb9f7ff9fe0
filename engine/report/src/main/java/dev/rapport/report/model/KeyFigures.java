package dev.rapport.report.model;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Objective;
import dev.rapport.judged.Range;
import dev.rapport.judged.Verdict;
import dev.rapport.report.ReportInput;
import dev.rapport.report.template.Words;
import dev.rapport.report.words.Numbers;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The three figures: the first three of a list in the order of the objective that are known. */
final class KeyFigures {

    private final ReportInput input;
    private final Totals totals;
    private final Words words;
    private final Numbers numbers;
    private final Currency currency;

    KeyFigures(ReportInput input, Totals totals, Words words, Numbers numbers) {
        this.input = input;
        this.totals = totals;
        this.words = words;
        this.numbers = numbers;
        currency = input.campaign().budget().currency();
    }

    List<KeyFigure> build() {
        List<KeyFigure> known = new ArrayList<>();
        Objective objective = input.campaign().objective();
        switch (objective) {
            case AWARENESS -> {
                add(known, totals.telling().orElse(Figure.REACH_IN_MARKETS));
                add(known, Figure.REACH);
                add(known, Figure.VIEWS);
                add(known, Figure.ENGAGEMENTS);
                addCostPer(known, Figure.ENGAGEMENTS);
            }
            case TRAFFIC -> {
                add(known, Figure.CLICKS);
                addCostPer(known, Figure.CLICKS);
                add(known, Figure.ENGAGEMENTS);
                addCostPer(known, Figure.ENGAGEMENTS);
            }
            case SALES -> {
                add(known, Figure.ENGAGEMENTS);
                addReturn(known);
                addCostPer(known, Figure.ENGAGEMENTS);
                add(known, Figure.CLICKS);
            }
        }
        // A plan without forecasts still has three true figures.
        addCost(known);
        known.add(plain(
                "figures.chosen",
                numbers.exact(totals.chosen()),
                words.text("figures.of-looked", numbers.exact(input.judgements().size()))));
        known.add(plain("figures.budget", numbers.money(input.campaign().budget()), ""));
        known.add(plain("figures.review", numbers.exact(reviews()), ""));
        return List.copyOf(known.subList(0, 3));
    }

    private long reviews() {
        return input.judgements().stream()
                .filter(judgement -> judgement.decision().verdict() == Verdict.REVIEW)
                .count();
    }

    private void add(List<KeyFigure> known, Figure figure) {
        totals.sum(figure)
                .ifPresent(range -> known.add(new KeyFigure(
                        words.text("figures.expected." + figure.id()),
                        numbers.count(range.p50()),
                        doubt(range),
                        cases(numbers.count(range.p10()), numbers.count(range.p90()), range))));
    }

    private void addReturn(List<KeyFigure> known) {
        totals.roi()
                .ifPresent(range -> known.add(new KeyFigure(
                        words.text("figure.roi"),
                        numbers.signedPercent(range.p50()),
                        doubt(range),
                        cases(numbers.signedPercent(range.p10()), numbers.signedPercent(range.p90()), range)
                                + breakEven())));
    }

    private String breakEven() {
        OptionalDouble orders = totals.breakEven();
        return orders.isPresent() ? "; " + words.text("figures.break-even", numbers.count(orders.getAsDouble())) : "";
    }

    private void addCostPer(List<KeyFigure> known, Figure figure) {
        totals.costPer(figure)
                .ifPresent(range -> known.add(new KeyFigure(
                        words.text("figures.cost-per." + figure.id()),
                        numbers.money(range.p50(), currency),
                        doubt(range),
                        cases(numbers.money(range.p10(), currency), numbers.money(range.p90(), currency), range))));
    }

    private void addCost(List<KeyFigure> known) {
        Optional<Money> cost = totals.cost();
        String note = totals.unpriced() > 0
                ? words.text("figures.unpriced", totals.unpriced())
                : words.text("figures.of-budget", numbers.money(input.campaign().budget()));
        cost.ifPresent(money -> known.add(plain("figure.cost", numbers.money(money), note)));
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
