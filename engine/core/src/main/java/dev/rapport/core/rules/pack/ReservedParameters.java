package dev.rapport.core.rules.pack;

import java.util.List;

/** Parameters that the engine itself reads, beside the rules. */
public final class ReservedParameters {

    /** How many of the newest own posts count. */
    public static final String WINDOW_POSTS = "windowPosts";
    /** How far back the window reaches from the newest post, in days. */
    public static final String WINDOW_DAYS = "windowDays";
    /** Younger posts still grow and are left out, in hours. */
    public static final String MATURITY_HOURS = "maturityHours";
    /** How many posts a benchmark counts for in a forecast. */
    public static final String BENCHMARK_POSTS = "benchmarkPosts";
    /** Least spread of a forecast, as the standard deviation of the logarithm. */
    public static final String LEAST_SPREAD = "leastSpread";
    /** How many newer posts halve the weight of a post in a forecast. */
    public static final String HALF_LIFE_POSTS = "halfLifePosts";
    /** Agency currency units for one USD, for the CPM table. */
    public static final String USD_RATE = "campaignCurrencyPerUsd";
    /** Clicks that the conversion assumption counts for. */
    public static final String CONVERSION_PRIOR_CLICKS = "conversionPriorClicks";
    /** Share of the audience that two chosen creators have in common. */
    public static final String OVERLAP = "audienceOverlap";

    static final List<String> NAMES = List.of(
            WINDOW_POSTS,
            WINDOW_DAYS,
            MATURITY_HOURS,
            BENCHMARK_POSTS,
            LEAST_SPREAD,
            HALF_LIFE_POSTS,
            USD_RATE,
            CONVERSION_PRIOR_CLICKS,
            OVERLAP);

    private ReservedParameters() {}
}
