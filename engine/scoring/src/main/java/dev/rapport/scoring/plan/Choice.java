package dev.rapport.scoring.plan;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a solver chose.
 *
 * @param chosen the offers, best first
 * @param value what they are worth together
 * @param bound what no choice can exceed
 * @param conflicts the fewest of what was asked that cannot hold together; then nothing is chosen
 */
public record Choice(List<Offer> chosen, double value, double bound, List<String> conflicts) {

    /** Nothing was found that holds all limits, and that there is nothing was not proven either. */
    static final Choice NOT_FOUND = new Choice(List.of(), 0, Double.NEGATIVE_INFINITY, List.of());

    public Choice {
        chosen = List.copyOf(chosen);
        conflicts = List.copyOf(conflicts);
    }

    boolean isNotFound() {
        return bound == Double.NEGATIVE_INFINITY;
    }

    /** Whether nobody is chosen because of the limits. */
    boolean isBlocked() {
        return chosen.isEmpty() && (isNotFound() || !conflicts.isEmpty());
    }

    /** Proven distance to the best possible value as a fraction; empty when nothing could be chosen. */
    OptionalDouble gap() {
        return chosen.isEmpty() || bound <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(0, (bound - value) / bound));
    }
}
