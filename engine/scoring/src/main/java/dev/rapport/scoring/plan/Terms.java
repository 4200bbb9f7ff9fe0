package dev.rapport.scoring.plan;

import dev.rapport.judged.Figure;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a plan may come to at most.
 *
 * @param budget in hundredths of a cent
 * @param pools people of a platform; empty where people are not counted once
 * @param least fewest of each limit, 0 for no limit
 * @param most most of each limit, {@link Integer#MAX_VALUE} for no limit
 */
public record Terms(long budget, TreeMap<String, Double> pools, int[] least, int[] most) implements Serializable {

    static Terms of(long budget, Map<Figure, Map<String, Double>> pools, Figure measure, Iterable<Limit> limits) {
        int[] least = java.util.stream.StreamSupport.stream(limits.spliterator(), false)
                .mapToInt(Limit::least)
                .toArray();
        int[] most = java.util.stream.StreamSupport.stream(limits.spliterator(), false)
                .mapToInt(Limit::most)
                .toArray();
        return new Terms(budget, new TreeMap<>(pools.getOrDefault(measure, Map.of())), least, most);
    }

    /** What an offer adds to the sum of its platform: its people weighed as {@link SharedAudience} does, else its value. */
    double unit(Stall stall, int item) {
        Double pool = pools.get(stall.platform());
        return pool == null ? stall.values()[item] : -StrictMath.log1p(-stall.values()[item] / pool);
    }

    double slope(String platform, double sum) {
        return pools.getOrDefault(platform, 0.0) * StrictMath.exp(-sum);
    }

    double people(String platform, double sum) {
        return -pools.getOrDefault(platform, 0.0) * StrictMath.expm1(-sum);
    }

    /** What a trial costs before anybody is chosen. */
    double constant(Trial trial) {
        double sum = trial.height() + trial.money() * budget;
        for (int k = 0; k < least.length; k++) {
            sum += trial.limits()[k] * (trial.limits()[k] > 0 ? most[k] : least[k]);
        }
        return sum;
    }

    /** A trial along the tangent at these sums. */
    Trial tangent(TreeMap<String, Double> at, double money, double[] limits) {
        TreeMap<String, Double> slopes = new TreeMap<>();
        double height = 0;
        for (String platform : pools.keySet()) {
            double sum = at.getOrDefault(platform, 0.0);
            slopes.put(platform, slope(platform, sum));
            height += people(platform, sum) - slope(platform, sum) * sum;
        }
        return new Trial(at, slopes, height, money, limits);
    }
}
