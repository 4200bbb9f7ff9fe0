package dev.rapport.scoring.rules.pack;

import dev.rapport.scoring.metrics.MetricSettings;
import java.util.List;

/** Parameters that the engine itself reads, beside the rules. */
public final class ReservedParameters {

    /** How many posts a benchmark counts for in a forecast. */
    public static final String BENCHMARK_POSTS = "benchmarkPosts";
    /** Least spread of a forecast, as the standard deviation of the logarithm. */
    public static final String LEAST_SPREAD = "leastSpread";
    /** How many newer posts halve the weight of a post in a forecast. */
    public static final String HALF_LIFE_POSTS = "halfLifePosts";
    /** Clicks that the conversion assumption counts for. */
    public static final String CONVERSION_PRIOR_CLICKS = "conversionPriorClicks";

    static final List<String> MAY_BE_ZERO = List.of(MetricSettings.MATURITY_HOURS, BENCHMARK_POSTS);

    static final List<String> NAMES = List.of(
            MetricSettings.WINDOW_POSTS,
            MetricSettings.WINDOW_DAYS,
            MetricSettings.MATURITY_HOURS,
            BENCHMARK_POSTS,
            LEAST_SPREAD,
            HALF_LIFE_POSTS,
            CONVERSION_PRIOR_CLICKS);

    private ReservedParameters() {}

    /** All of them. */
    public static List<String> names() {
        return NAMES;
    }
}
