package dev.rapport.report.model;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Objective;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.Range;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Sums over the chosen set; a sum over a part of it is never shown as one over all. */
final class Totals {

    private final Plan plan;

    Totals(Plan plan) {
        this.plan = plan;
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

    /** The ranges of a figure, empty unless every chosen item has one. */
    private List<Range> ranges(Figure figure) {
        List<Range> known = plan.chosen().stream()
                .flatMap(item -> item.forecast().stream())
                .flatMap(forecast -> forecast.figure(figure).stream())
                .toList();
        return known.size() == plan.chosen().size() ? known : List.of();
    }

    Optional<RangeSum> sum(Figure figure) {
        List<Range> ranges = ranges(figure);
        return ranges.isEmpty() ? Optional.empty() : Optional.of(RangeSum.of(ranges));
    }

    /** The figure that tells the objective best of those that are known for everybody chosen. */
    Optional<Figure> telling(Objective objective) {
        List<Figure> preferred =
                switch (objective) {
                    case AWARENESS -> List.of(Figure.REACH, Figure.VIEWS, Figure.ENGAGEMENTS);
                    case TRAFFIC -> List.of(Figure.CLICKS, Figure.ENGAGEMENTS, Figure.VIEWS);
                    case SALES -> List.of(Figure.ENGAGEMENTS, Figure.CONVERSIONS, Figure.CLICKS, Figure.VIEWS);
                };
        return preferred.stream().filter(figure -> !ranges(figure).isEmpty()).findFirst();
    }

    /** Chance that the contribution is greater than the cost, empty unless both are known for everybody chosen. */
    OptionalDouble earning() {
        Optional<RangeSum> contribution = sum(Figure.CONTRIBUTION);
        return contribution.isPresent() && unpriced() == 0
                ? OptionalDouble.of(
                        contribution.get().chanceAbove(plan.cost().amount().doubleValue()))
                : OptionalDouble.empty();
    }

    /** Return on the whole plan. */
    Optional<Range> roi() {
        double cost = plan.cost().amount().doubleValue();
        return unpriced() > 0 || cost <= 0
                ? Optional.empty()
                : sum(Figure.CONTRIBUTION)
                        .map(RangeSum::range)
                        .map(range ->
                                new Range(range.p10() / cost - 1, range.p50() / cost - 1, range.p90() / cost - 1));
    }

    /** Cost of one unit of a figure: cheap where the figure is high. */
    Optional<Range> costPer(Figure figure) {
        double cost = plan.cost().amount().doubleValue();
        return unpriced() > 0 || cost <= 0
                ? Optional.empty()
                : sum(figure)
                        .map(RangeSum::range)
                        .filter(range -> range.p10() > 0)
                        .map(range -> new Range(cost / range.p90(), cost / range.p50(), cost / range.p10()));
    }

    /** Orders that earn the cost back, empty unless known for everybody chosen. */
    OptionalDouble breakEven() {
        double[] known = plan.chosen().stream()
                .flatMap(item -> item.forecast().stream())
                .map(forecast -> forecast.breakEvenConversions())
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        return known.length > 0 && known.length == plan.chosen().size()
                ? OptionalDouble.of(java.util.Arrays.stream(known).sum())
                : OptionalDouble.empty();
    }
}
