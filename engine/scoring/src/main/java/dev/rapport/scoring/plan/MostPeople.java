package dev.rapport.scoring.plan;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;

/** Where most different people are reached between two choices, by their sums on each platform. */
final class MostPeople {

    private MostPeople() {}

    /**
     * Where most are reached on the way from one to the other; their number rises and falls once.
     *
     * @param cuts how often a third of the way is cut off
     * @param people how many a platform's sum reaches
     */
    static TreeMap<String, Double> between(
            Map<String, Double> from, Map<String, Double> to, int cuts, ToDoubleBiFunction<String, Double> people) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < cuts; i++) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (sum(mixed(from, to, left), people) < sum(mixed(from, to, right), people)) {
                low = left;
            } else {
                high = right;
            }
        }
        return mixed(from, to, (low + high) / 2);
    }

    /** A share of the way. @param share 0 is where it begins, 1 where it ends */
    static TreeMap<String, Double> mixed(Map<String, Double> from, Map<String, Double> to, double share) {
        TreeMap<String, Double> mixed = new TreeMap<>();
        from.forEach((platform, sum) -> mixed.put(platform, sum * (1 - share)));
        to.forEach((platform, sum) -> mixed.merge(platform, sum * share, Double::sum));
        return mixed;
    }

    private static double sum(Map<String, Double> sums, ToDoubleBiFunction<String, Double> people) {
        double all = 0;
        for (Map.Entry<String, Double> sum : sums.entrySet()) {
            all += people.applyAsDouble(sum.getKey(), sum.getValue());
        }
        return all;
    }
}
