package dev.rapport.judged;

import java.util.OptionalDouble;

/**
 * What the cases of a forecast are drawn from, so that a sum over creators shares what they share.
 *
 * @param seen what is seen: views, or people reached
 * @param views views
 * @param reach people reached
 * @param engagements engagements
 * @param clickRate clicks by what is seen; the same doubt for all
 * @param conversionRate orders by clicks; the same doubt for all
 * @param conversionLevel clicks behind the level of that rate, own results among them; empty where the pack's table stands alone
 * @param inMarkets share of the people who live in the campaign's markets
 */
public record Drivers(
        Drawn seen,
        Drawn views,
        Drawn reach,
        Drawn engagements,
        OptionalDouble clickRate,
        OptionalDouble conversionRate,
        OptionalDouble conversionLevel,
        OptionalDouble inMarkets) {

    /** Nothing can be drawn. */
    public static final Drivers NONE = new Drivers(
            Drawn.UNKNOWN,
            Drawn.UNKNOWN,
            Drawn.UNKNOWN,
            Drawn.UNKNOWN,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());

    /**
     * A count whose ln(1 + count) is normal.
     *
     * @param mu mean of ln(1 + count); NaN when unknown
     * @param sigma its standard deviation
     * @param shared whether the doubt lies in an assumption that all creators have in common
     */
    public record Drawn(double mu, double sigma, boolean shared) {

        public static final Drawn UNKNOWN = new Drawn(Double.NaN, 0, false);

        public boolean isKnown() {
            return !Double.isNaN(mu);
        }

        /** What is expected: the mean of the count itself, not of its logarithm. */
        public double mean() {
            return Math.max(0, StrictMath.expm1(mu + sigma * sigma / 2));
        }

        /** The count where the standard normal is z. */
        public double at(double z) {
            return Math.max(0, StrictMath.expm1(mu + z * sigma));
        }
    }

    /** The same, with the share of people in the markets. */
    public Drivers in(OptionalDouble markets) {
        return new Drivers(seen, views, reach, engagements, clickRate, conversionRate, conversionLevel, markets);
    }
}
