package dev.rapport.judged;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the chosen set comes to, from common draws: a doubt that creators share is shared in the sum.
 *
 * @param figures sums of the figures that are known for everybody chosen; ROI is that of the whole plan
 * @param lossProbability chance from 0 to 1 that it earns less than it costs; empty when that cannot be forecast
 * @param breakEvenConversions orders that earn the cost back
 */
public record PlanTotals(
        Map<Figure, Spread> figures, OptionalDouble lossProbability, OptionalDouble breakEvenConversions) {

    /** Of nothing. */
    public static final PlanTotals NONE = new PlanTotals(Map.of(), OptionalDouble.empty(), OptionalDouble.empty());

    public PlanTotals {
        EnumMap<Figure, Spread> sorted = new EnumMap<>(Figure.class);
        sorted.putAll(figures);
        figures = Collections.unmodifiableMap(sorted);
    }

    public Optional<Spread> figure(Figure figure) {
        return Optional.ofNullable(figures.get(figure));
    }
}
