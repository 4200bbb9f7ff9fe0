package dev.rapport.report.results;

import dev.rapport.judged.Figure;
import dev.rapport.judged.Objective;
import dev.rapport.judged.outcome.Actual;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.report.seen.SeenBooking;
import dev.rapport.report.seen.SeenGroup;
import dev.rapport.report.seen.SeenResults;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Words;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The answer in a sentence or two: whether the campaign earned its cost, or why nobody can say so yet. */
final class ResultsHeadline {

    /** From here on the rest changes little, and it is no longer too early. */
    private static final double MOSTLY_IN = 0.8;

    private final SeenResults results;
    private final SeenGroup totals;
    private final Objective objective;
    private final Words words;
    private final Numbers numbers;

    ResultsHeadline(SeenRun run, SeenResults results) {
        this.results = results;
        this.totals = results.totals();
        this.objective = run.objective();
        this.words = run.words();
        this.numbers = run.numbers();
    }

    String text() {
        if (totals.bookings() == 0) {
            return words.text("headline.results.called-off");
        }
        if (results.isAhead()) {
            return ahead();
        }
        if (!totals.actual().isKnown()) {
            return words.text("headline.results.unknown", totals.bookings());
        }
        return results.pacing().map(this::early).orElseGet(() -> earned().orElseGet(
                        () -> brought() + " " + words.text("headline.results.unsold")));
    }

    private String ahead() {
        String none = words.text("headline.results.ahead", totals.bookings());
        return results.bookings().stream()
                .filter(SeenBooking::counts)
                .flatMap(one -> one.planned().stream())
                .min(Comparator.naturalOrder())
                .map(day -> none + " " + words.text("headline.results.first", numbers.day(day)))
                .orElse(none);
    }

    private String early(Measurement.Pacing pacing) {
        String soFar = gain().map(unused -> words.text(
                        "headline.results.so-far", money(contribution().orElseThrow()), cost()))
                .orElseGet(this::brought);
        String key = pacing.usual() < MOSTLY_IN ? "headline.results.early" : "headline.results.running";
        return words.text(key, pacing.day(), pacing.of(), numbers.percent(pacing.usual())) + " " + soFar;
    }

    /** Empty where cost or contribution is not known. */
    private Optional<String> earned() {
        return gain().map(gain -> words.text(
                "headline.results." + (gain.signum() < 0 ? "lost" : gain.signum() > 0 ? "earned" : "even"),
                cost(),
                sold(),
                money(contribution().orElseThrow()),
                money(gain.abs())));
    }

    private String sold() {
        return totals.actual().netRevenue().map(this::money).orElse(words.text("unknown"));
    }

    /** What is left after cost. */
    private Optional<BigDecimal> gain() {
        return totals.cost().filter(cost -> cost.amount().signum() > 0).flatMap(cost -> contribution()
                .map(sum -> sum.subtract(cost.amount())));
    }

    private Optional<BigDecimal> contribution() {
        return totals.actual().contribution();
    }

    /** The first figure of the objective that is known. */
    private String brought() {
        Actual actual = totals.actual();
        return order().stream()
                .filter(figure -> actual.figure(figure).isPresent())
                .findFirst()
                .map(figure -> words.text(
                        "headline.results." + figure.id(),
                        cost(),
                        numbers.count(actual.figure(figure).orElseThrow())))
                .orElseGet(() -> words.text("headline.results.revenue", cost(), sold()));
    }

    private List<Figure> order() {
        return switch (objective) {
            case AWARENESS ->
                List.of(Figure.REACH, Figure.VIEWS, Figure.ENGAGEMENTS, Figure.CLICKS, Figure.CONVERSIONS);
            case TRAFFIC -> List.of(Figure.CLICKS, Figure.ENGAGEMENTS, Figure.REACH, Figure.VIEWS, Figure.CONVERSIONS);
            case SALES -> List.of(Figure.CONVERSIONS, Figure.CLICKS, Figure.ENGAGEMENTS, Figure.REACH, Figure.VIEWS);
        };
    }

    private String cost() {
        return totals.cost().map(numbers::money).orElse(words.text("results.cost-unknown"));
    }

    private String money(BigDecimal amount) {
        return numbers.money(amount.doubleValue(), results.currency());
    }
}
