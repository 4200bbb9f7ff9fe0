package dev.rapport.report.parts;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;
import dev.rapport.judged.Spread;
import dev.rapport.report.seen.SeenPlan;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/** Sums over the chosen set as the plan has them; a sum over a part of it is never shown as one over all. */
public record Totals(SeenPlan plan) {

    /**
     * What a figure is expected to come to, between the ends of its range; empty unless it is known for everybody chosen. By the plan's
     * measure it is what was maximised: the sum of what each adds.
     */
    public Optional<Range> sum(Figure figure) {
        return plan.totals().figure(figure).map(spread -> range(spread, figure));
    }

    /** The middle of a range is what is expected; it may lie beyond an end where a few cases bring very much. */
    private Range range(Spread spread, Figure figure) {
        double expected = figure == plan.measure() && plan.value() > 0 ? plan.value() : spread.mean();
        return new Range(Math.min(spread.p10(), expected), expected, Math.max(spread.p90(), expected));
    }

    /** The figure that the plan maximises; where nobody was chosen there is none. */
    public Optional<Figure> telling() {
        return Optional.of(plan.measure()).filter(figure -> sum(figure).isPresent());
    }

    /** Chance that it earns more than it costs, empty unless both are known for everybody chosen. */
    public OptionalDouble earning() {
        OptionalDouble loss = plan.totals().lossProbability();
        return loss.isPresent() ? OptionalDouble.of(1 - loss.getAsDouble()) : loss;
    }

    /** What is expected to be lost of the cost, empty where it is expected to be earned back, or where that is not known of everybody. */
    public Optional<Money> expectedLoss() {
        Optional<Range> earned = sum(Figure.CONTRIBUTION);
        if (plan.spent().isEmpty()
                || plan.unpriced() > 0
                || earned.isEmpty()
                || earning().isEmpty()) {
            return Optional.empty();
        }
        Money cost = plan.spent().get();
        Money back = new Money(BigDecimal.valueOf(earned.get().p50()), cost.currency());
        Money lost = cost.plus(back.times(-1)).rounded();
        return lost.amount().signum() > 0 ? Optional.of(lost) : Optional.empty();
    }

    /** Cost of one unit of a figure: cheap where the figure is high. */
    public Optional<Spread> costPer(Figure figure) {
        double cost = plan.spent().map(money -> money.amount().doubleValue()).orElse(0.0);
        return plan.unpriced() > 0 || cost <= 0
                ? Optional.empty()
                : sum(figure)
                        .filter(range -> range.p10() > 0)
                        .map(range -> new Spread(
                                cost / range.p90(),
                                cost
                                        / plan.totals()
                                                .figure(figure)
                                                .map(Spread::p50)
                                                .orElse(range.p50()),
                                cost / range.p10(),
                                cost / range.p50()));
    }

    /** In so many of a hundred cases; neither 0 nor 100, because a forecast is never sure. */
    public static long inHundred(double chance) {
        return Math.max(1, Math.min(99, Math.round(chance * 100)));
    }
}
