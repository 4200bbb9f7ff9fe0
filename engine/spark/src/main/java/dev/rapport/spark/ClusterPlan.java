package dev.rapport.spark;

import dev.rapport.judged.Plan;
import java.util.Map;

/**
 * A plan of many.
 *
 * @param plan what is bought; its gap is proven over all creators, and beside the chosen it lists those who were solved with them
 * @param bound what no choice of any of them exceeds
 * @param candidates how many have an offer
 * @param solved how many of those the exact solver was given
 * @param leftOut how many of the others may not be chosen, by the name of the reason
 */
public record ClusterPlan(Plan plan, double bound, long candidates, int solved, Map<String, Long> leftOut) {

    public ClusterPlan {
        leftOut = Map.copyOf(leftOut);
    }
}
