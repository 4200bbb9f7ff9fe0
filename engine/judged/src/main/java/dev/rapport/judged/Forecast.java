package dev.rapport.judged;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Deliverable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one deliverable of an account is expected to bring.
 *
 * @param account who makes it
 * @param deliverable what is made
 * @param figures known figures only; one that cannot be forecast is absent
 * @param lossProbability chance from 0 to 1 that it costs more than it earns
 * @param breakEvenConversions conversions needed to earn the cost back
 * @param posts own posts of this kind behind it
 * @param assumptions what had to be assumed, one sentence each with its source and grade
 */
public record Forecast(
        AccountRef account,
        Deliverable deliverable,
        Map<Figure, Range> figures,
        OptionalDouble lossProbability,
        OptionalDouble breakEvenConversions,
        int posts,
        List<String> assumptions) {

    public Forecast {
        EnumMap<Figure, Range> sorted = new EnumMap<>(Figure.class);
        sorted.putAll(figures);
        figures = Collections.unmodifiableMap(sorted);
        assumptions = List.copyOf(assumptions);
    }

    public Optional<Range> figure(Figure figure) {
        return Optional.ofNullable(figures.get(figure));
    }
}
