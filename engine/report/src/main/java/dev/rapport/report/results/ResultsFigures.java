package dev.rapport.report.results;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Figure;
import dev.rapport.judged.outcome.Actual;
import dev.rapport.judged.outcome.Ratios;
import dev.rapport.judged.outcome.Status;
import dev.rapport.report.document.KeyFigure;
import dev.rapport.report.seen.SeenBooking;
import dev.rapport.report.seen.SeenGroup;
import dev.rapport.report.seen.SeenResults;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The three figures: the first three of a list in the order of the objective that are known. */
final class ResultsFigures {

    private static final int THREE = 3;

    private final SeenRun run;
    private final SeenResults results;
    private final SeenGroup totals;
    private final Words words;
    private final Numbers numbers;
    private final Map<String, KeyFigure> known = new LinkedHashMap<>();

    ResultsFigures(SeenRun run, SeenResults results) {
        this.run = run;
        this.results = results;
        this.totals = results.totals();
        this.words = run.words();
        this.numbers = run.numbers();
    }

    List<KeyFigure> three() {
        if (results.isAhead()) {
            addCost();
            addBookings();
            return known.values().stream().limit(THREE).toList();
        }
        Ratios ratios = totals.ratios();
        switch (run.objective()) {
            case AWARENESS -> {
                add(totals.actual().reach().isPresent() ? Figure.REACH : Figure.VIEWS);
                cost("cpm." + ratios.cpmOf(), ratios.cpm());
            }
            case TRAFFIC -> {
                add(Figure.CLICKS);
                cost("cpc", ratios.cpc());
            }
            case SALES -> {
                addRevenue();
                addReturn();
            }
        }
        addCost();
        addRevenue();
        addReturn();
        add(Figure.ENGAGEMENTS);
        cost("cpe", ratios.cpe());
        addBookings();
        return known.values().stream().limit(THREE).toList();
    }

    private void add(Figure figure) {
        OptionalDouble came = totals.actual().figure(figure);
        came.ifPresent(count -> known(KeyFigure.count(
                figure.id(),
                words.text("figure." + figure.id()),
                count,
                numbers.count(count),
                forecast(figure).orElse(""))));
    }

    /** What was forecast for all that is live; a sum over a part of it would be held against another. */
    private Optional<String> forecast(Figure figure) {
        List<SeenBooking> seen = results.bookings().stream()
                .filter(SeenBooking::counts)
                .filter(one -> one.actual().figure(figure).isPresent())
                .toList();
        return seen.stream().allMatch(one -> one.forecast().containsKey(figure))
                ? Optional.of(words.text(
                        "results.forecast-middle",
                        numbers.count(seen.stream()
                                .flatMap(one ->
                                        Optional.ofNullable(one.forecast().get(figure)).stream())
                                .mapToDouble(range -> range.p50())
                                .sum())))
                : Optional.empty();
    }

    private void cost(String key, OptionalDouble ratio) {
        ratio.ifPresent(amount -> known(new KeyFigure(
                key,
                words.text("results." + key),
                numbers.money(amount, results.currency()),
                KeyFigure.sure(amount, KeyFigure.Unit.MONEY),
                "")));
    }

    private void addRevenue() {
        Actual actual = totals.actual();
        actual.netRevenue()
                .ifPresent(sum -> known(new KeyFigure(
                        "netRevenue",
                        words.text("results.net-revenue"),
                        numbers.money(sum.doubleValue(), results.currency()),
                        KeyFigure.sure(sum.doubleValue(), KeyFigure.Unit.MONEY),
                        actual.orders().isPresent()
                                ? words.text(
                                        "results.orders",
                                        numbers.count(actual.orders().getAsDouble()))
                                : "")));
    }

    private void addReturn() {
        totals.ratios()
                .roi()
                .ifPresent(roi -> known(new KeyFigure(
                        Figure.ROI.id(),
                        words.text("figure.roi"),
                        numbers.signedPercent(roi),
                        KeyFigure.sure(roi, KeyFigure.Unit.FRACTION),
                        results.withoutDoubted()
                                .map(Ratios::roi)
                                .filter(OptionalDouble::isPresent)
                                .map(without ->
                                        words.text("results.undoubted", numbers.signedPercent(without.getAsDouble())))
                                .orElse(""))));
    }

    private void addCost() {
        long unpriced = results.bookings().stream()
                .filter(one -> one.counts() && one.cost().isEmpty())
                .count();
        String note = unpriced > 0
                ? words.text("results.unpriced", unpriced)
                : words.text("figures.of-budget", numbers.money(run.plan().budget()));
        totals.cost()
                .ifPresent(money -> known(new KeyFigure(
                        Figure.COST.id(),
                        words.text("figure.cost"),
                        numbers.money(money),
                        KeyFigure.sure(money),
                        note)));
    }

    /** Results without any figure still have three true ones. */
    private void addBookings() {
        long live = results.bookings().stream()
                .filter(one -> one.status() == Status.LIVE)
                .count();
        known(KeyFigure.count(
                "live",
                words.text("results.live"),
                live,
                numbers.exact(live),
                words.text("results.of-booked", totals.bookings())));
        Money budget = run.plan().budget();
        known(new KeyFigure("budget", words.text("figures.budget"), numbers.money(budget), KeyFigure.sure(budget), ""));
        known(new KeyFigure(
                "asOf",
                words.text("results.as-of"),
                numbers.shortDay(results.asOf()),
                new KeyFigure.Day(results.asOf()),
                ""));
    }

    private void known(KeyFigure figure) {
        known.putIfAbsent(figure.id(), figure);
    }
}
