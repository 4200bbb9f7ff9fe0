package dev.rapport.scoring.plan;

import java.util.List;

/**
 * What a solver chose.
 *
 * @param chosen the offers, best first
 * @param value what they are worth together
 * @param bound what no choice can exceed
 * @param conflicts limits that cannot hold together, the fewest that were found; then nothing is chosen
 */
public record Choice(List<Offer> chosen, double value, double bound, List<String> conflicts) {

    public Choice {
        chosen = List.copyOf(chosen);
        conflicts = List.copyOf(conflicts);
    }
}
