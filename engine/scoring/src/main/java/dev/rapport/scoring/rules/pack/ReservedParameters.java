package dev.rapport.scoring.rules.pack;

import dev.rapport.scoring.metrics.MetricSettings;
import dev.rapport.written.Problems;
import java.util.List;
import java.util.Map;

/** Parameters that the engine itself reads, beside the rules. */
public final class ReservedParameters {

    /** How many posts a benchmark counts for in a forecast. */
    public static final String BENCHMARK_POSTS = "benchmarkPosts";
    /** Least spread of a forecast, as the standard deviation of the logarithm. */
    public static final String LEAST_SPREAD = "leastSpread";
    /** Usual spread of an account's posts, as the standard deviation of the logarithm. */
    public static final String USUAL_SPREAD = "usualSpread";
    /** How many newer posts halve the weight of a post in a forecast. */
    public static final String HALF_LIFE_POSTS = "halfLifePosts";
    /** Clicks that the conversion assumption counts for. */
    public static final String CONVERSION_PRIOR_CLICKS = "conversionPriorClicks";

    /** Views behind the click rate of one deliverable. */
    public static final String CLICK_STRENGTH = "clickStrength";
    /** Clicks behind the conversion rate of one deliverable. */
    public static final String CONVERSION_STRENGTH = "conversionStrength";
    /** Spread of what all creators of a campaign have in common. */
    public static final String CAMPAIGN_SPREAD = "campaignSpread";
    /** Spread of the value of an order. */
    public static final String ORDER_VALUE_SPREAD = "orderValueSpread";
    /** Share of the orders that comes back. */
    public static final String REFUND_RATE = "refundRate";

    /** Views that the click table counts for. */
    public static final String CLICK_PRIOR_VIEWS = "clickPriorViews";
    /** Days after which an own result of before counts for half. */
    public static final String OUTCOME_HALF_LIFE_DAYS = "outcomeHalfLifeDays";
    /** What an own result of another platform counts for. */
    public static final String OTHER_PLATFORM_WEIGHT = "otherPlatformWeight";
    /** What an own result counts for by each size between its creator and the next. */
    public static final String OTHER_TIER_WEIGHT = "otherTierWeight";
    /** What an own result for another niche counts for. */
    public static final String OTHER_NICHE_WEIGHT = "otherNicheWeight";

    /** Share of the people of one creator whom another usual one of the platform reaches too. */
    public static final String AUDIENCE_OVERLAP = "audienceOverlap";
    /** People who have to be found with two creators before that share counts as measured. */
    public static final String SHARED_COMMENTERS_NEEDED = "sharedCommentersNeeded";
    /** Share of the people who see a creator's second post that saw the first. */
    public static final String REPEATED_AUDIENCE = "repeatedAudience";

    /** Rights that end within so many days run out soon. */
    public static final String RIGHTS_SOON_DAYS = "rightsSoonDays";

    static final List<String> MAY_BE_ZERO = List.of(
            MetricSettings.MATURITY_HOURS,
            BENCHMARK_POSTS,
            CAMPAIGN_SPREAD,
            ORDER_VALUE_SPREAD,
            REFUND_RATE,
            OTHER_PLATFORM_WEIGHT,
            OTHER_TIER_WEIGHT,
            OTHER_NICHE_WEIGHT,
            AUDIENCE_OVERLAP,
            REPEATED_AUDIENCE);

    static final List<String> NAMES = List.of(
            MetricSettings.WINDOW_POSTS,
            MetricSettings.WINDOW_DAYS,
            MetricSettings.MATURITY_HOURS,
            BENCHMARK_POSTS,
            LEAST_SPREAD,
            USUAL_SPREAD,
            HALF_LIFE_POSTS,
            CONVERSION_PRIOR_CLICKS,
            CLICK_STRENGTH,
            CONVERSION_STRENGTH,
            CAMPAIGN_SPREAD,
            ORDER_VALUE_SPREAD,
            REFUND_RATE,
            CLICK_PRIOR_VIEWS,
            OUTCOME_HALF_LIFE_DAYS,
            OTHER_PLATFORM_WEIGHT,
            OTHER_TIER_WEIGHT,
            OTHER_NICHE_WEIGHT,
            AUDIENCE_OVERLAP,
            SHARED_COMMENTERS_NEEDED,
            REPEATED_AUDIENCE,
            RIGHTS_SOON_DAYS);

    private ReservedParameters() {}

    /** All of them. */
    public static List<String> names() {
        return NAMES;
    }

    /** Numbers that the engine divides by or counts with. */
    static void check(Map<String, PackParameter> parameters, Problems problems) {
        for (String name : NAMES) {
            PackParameter parameter = parameters.get(name);
            boolean mayBeZero = MAY_BE_ZERO.contains(name);
            if (parameter != null
                    && (parameter.value().signum() < 0 || (parameter.value().signum() == 0 && !mayBeZero))) {
                problems.error(
                        "out-of-range",
                        "The parameter (" + name + ") is " + parameter.value().toPlainString() + " and must be "
                                + (mayBeZero ? "0 or more." : "above 0."),
                        parameter.place(),
                        "Maybe copy the number of the standard pack.");
            }
        }
    }
}
