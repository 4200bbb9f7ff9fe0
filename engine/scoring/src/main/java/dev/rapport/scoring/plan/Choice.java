package dev.rapport.scoring.plan;

import java.util.List;

/**
 * What a solver chose.
 *
 * @param chosen the offers, best first
 * @param value what they are worth together
 * @param bound what no choice can exceed
 */
public record Choice(List<Offer> chosen, double value, double bound) {

    public Choice {
        chosen = List.copyOf(chosen);
    }
}
