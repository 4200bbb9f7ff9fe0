package dev.rapport.report.seen;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Basis;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One place in the plan as a client may see it.
 *
 * @param creatorId the creator
 * @param name the name shown
 * @param handle with a leading @, or the account's id
 * @param platform name of the platform
 * @param deliverable what is made
 * @param cost what it costs the client in all, empty when no price is known
 * @param figures the known forecast
 * @param bases what each of its figures stands on
 * @param value what it adds by the plan's measure; empty for one that was not chosen
 * @param expected the mean of each figure, which adds up over creators
 * @param why for one that was not chosen
 */
public record SeenItem(
        String creatorId,
        String name,
        String handle,
        String platform,
        String deliverable,
        Optional<Money> cost,
        Map<Figure, Range> figures,
        Map<Figure, Basis> bases,
        OptionalDouble value,
        Map<Figure, Double> expected,
        String why) {

    /** What is expected of a figure: its mean. */
    public OptionalDouble expected(Figure figure) {
        Double mean = expected.get(figure);
        return mean == null ? OptionalDouble.empty() : OptionalDouble.of(mean);
    }
}
