package dev.rapport.report.model;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.PlanTotals;
import dev.rapport.judged.Range;
import dev.rapport.judged.Spread;
import java.util.Optional;
import java.util.OptionalDouble;

/** Sums over the chosen set as the plan has them; a sum over a part of it is never shown as one over all. */
final class Totals {

    private final Plan plan;
    private final PlanTotals totals;

    Totals(Plan plan) {
        this.plan = plan;
        this.totals = plan.totals();
    }

    int chosen() {
        return (int) plan.chosen().stream().map(PlanItem::creatorId).distinct().count();
    }

    /** What the chosen set costs, empty when no price is known. */
    Optional<Money> cost() {
        boolean known = plan.chosen().stream().anyMatch(item -> item.cost().isPresent());
        return known ? Optional.of(plan.cost()) : Optional.empty();
    }

    long unpriced() {
        return plan.chosen().stream().filter(item -> item.cost().isEmpty()).count();
    }

    /** What a figure is expected to come to, between the ends of its range; empty unless it is known for everybody chosen. */
    Optional<Range> sum(Figure figure) {
        return totals.figure(figure).map(Totals::range);
    }

    /** The middle of a range is what is expected; it may lie beyond an end where a few cases bring very much. */
    private static Range range(Spread spread) {
        return new Range(Math.min(spread.p10(), spread.mean()), spread.mean(), Math.max(spread.p90(), spread.mean()));
    }

    /** The figure that the plan maximises; where nobody was chosen there is none. */
    Optional<Figure> telling() {
        return Optional.of(plan.measure())
                .filter(figure -> totals.figure(figure).isPresent());
    }

    /** Chance that it earns more than it costs, empty unless both are known for everybody chosen. */
    OptionalDouble earning() {
        OptionalDouble loss = totals.lossProbability();
        return loss.isPresent() ? OptionalDouble.of(1 - loss.getAsDouble()) : loss;
    }

    /** Return on the whole plan. */
    Optional<Range> roi() {
        return sum(Figure.ROI);
    }

    /** Cost of one unit of a figure: cheap where the figure is high. */
    Optional<Range> costPer(Figure figure) {
        double cost = plan.cost().amount().doubleValue();
        return unpriced() > 0 || cost <= 0
                ? Optional.empty()
                : sum(figure)
                        .filter(range -> range.p10() > 0)
                        .map(range -> new Range(cost / range.p90(), cost / range.p50(), cost / range.p10()));
    }

    /** Orders that earn the cost back, empty unless known for everybody chosen. */
    OptionalDouble breakEven() {
        return totals.breakEvenConversions();
    }
}
