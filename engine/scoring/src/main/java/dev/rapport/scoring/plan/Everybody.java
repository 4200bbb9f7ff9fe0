package dev.rapport.scoring.plan;

import dev.rapport.judged.Figure;
import java.util.Map;

/**
 * What is true of all creators, where a plan is made of those of them that could be chosen.
 *
 * @param measure what is maximised
 * @param overlaps what two usual creators of a platform have in common
 * @param pools people of a platform, by each figure that counts people
 */
public record Everybody(Figure measure, Overlaps overlaps, Map<Figure, Map<String, Double>> pools) {

    public Everybody {
        pools = Map.copyOf(pools);
    }
}
