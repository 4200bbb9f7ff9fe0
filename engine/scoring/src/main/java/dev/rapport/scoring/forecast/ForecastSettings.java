package dev.rapport.scoring.forecast;

import dev.rapport.scoring.rules.pack.ReservedParameters;
import dev.rapport.scoring.rules.tree.ParameterValues;

/**
 * How a forecast is made.
 *
 * @param benchmarkPosts how many posts a benchmark counts for
 * @param leastSpread least standard deviation of ln(1 + count)
 * @param usualSpread standard deviation of ln(1 + count) within an account, where no table tells that of the platform
 * @param halfLifePosts posts after which a weight halves
 * @param isOrganic whether what is made is not sponsored, as the posts of a back-test are
 * @param money of clicks, orders and what they bring
 */
public record ForecastSettings(
        double benchmarkPosts,
        double leastSpread,
        double usualSpread,
        double halfLifePosts,
        boolean isOrganic,
        Money money) {

    /**
     * How clicks become money.
     *
     * @param clickStrength views behind the click rate of one deliverable: how much it differs from the next
     * @param conversionPriorClicks clicks that the table's conversion rate counts for until own results replace it
     * @param conversionStrength clicks behind the conversion rate of one deliverable: how much it differs from the next
     * @param campaignSpread spread, as a share of the mean, of what all creators of a campaign have in common: product, season, tracking
     * @param orderValueSpread spread of the value of an order, as a share of its mean
     * @param refundRate share of the orders that comes back
     * @param clickPriorViews views that the table's click rate counts for until own results replace it
     * @param likeness what own results of before count for
     */
    public record Money(
            double clickStrength,
            double conversionPriorClicks,
            double conversionStrength,
            double campaignSpread,
            double orderValueSpread,
            double refundRate,
            double clickPriorViews,
            Likeness likeness) {

        /**
         * Strength of the conversion rate of the next deliverable: the level of the table is in doubt, and one deliverable differs from
         * the next.
         *
         * @param level clicks that the level counts for
         */
        public double nextStrength(double level) {
            return 1 / (1 / (level + 1) + 1 / (conversionStrength + 1)) - 1;
        }
    }

    /**
     * What an own result of before counts for, each weight from 0 for nothing to 1 for all of it.
     *
     * @param halfLifeDays days after which it halves
     * @param otherPlatform where it came about on another platform
     * @param otherTier for each size between its creator and the one that it is to teach of
     * @param otherNiche where it was made for none of the campaign's niches
     */
    public record Likeness(double halfLifeDays, double otherPlatform, double otherTier, double otherNiche) {}

    public static ForecastSettings of(ParameterValues parameters) {
        return new ForecastSettings(
                Math.max(0, or(parameters.number(ReservedParameters.BENCHMARK_POSTS), 0.57)),
                positive(parameters.number(ReservedParameters.LEAST_SPREAD), 0.3),
                positive(parameters.number(ReservedParameters.USUAL_SPREAD), 0.42),
                positive(parameters.number(ReservedParameters.HALF_LIFE_POSTS), 6),
                false,
                new Money(
                        positive(parameters.number(ReservedParameters.CLICK_STRENGTH), 400),
                        positive(parameters.number(ReservedParameters.CONVERSION_PRIOR_CLICKS), 50),
                        positive(parameters.number(ReservedParameters.CONVERSION_STRENGTH), 50),
                        Math.max(0, or(parameters.number(ReservedParameters.CAMPAIGN_SPREAD), 0.5)),
                        Math.max(0, or(parameters.number(ReservedParameters.ORDER_VALUE_SPREAD), 0.5)),
                        Math.min(1, Math.max(0, or(parameters.number(ReservedParameters.REFUND_RATE), 0))),
                        positive(parameters.number(ReservedParameters.CLICK_PRIOR_VIEWS), 400),
                        new Likeness(
                                positive(parameters.number(ReservedParameters.OUTCOME_HALF_LIFE_DAYS), 365),
                                share(parameters.number(ReservedParameters.OTHER_PLATFORM_WEIGHT)),
                                share(parameters.number(ReservedParameters.OTHER_TIER_WEIGHT)),
                                share(parameters.number(ReservedParameters.OTHER_NICHE_WEIGHT)))));
    }

    /** The same for posts that nobody pays for. */
    public ForecastSettings organic() {
        return new ForecastSettings(benchmarkPosts, leastSpread, usualSpread, halfLifePosts, true, money);
    }

    private static double positive(double number, double otherwise) {
        return number > 0 ? number : otherwise;
    }

    private static double share(double number) {
        return Math.min(1, Math.max(0, or(number, 0.5)));
    }

    private static double or(double number, double otherwise) {
        return Double.isNaN(number) ? otherwise : number;
    }
}
