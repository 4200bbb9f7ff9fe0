package dev.rapport.scoring.forecast;

import dev.rapport.scoring.rules.pack.ReservedParameters;
import dev.rapport.scoring.rules.tree.ParameterValues;

/**
 * How a forecast is made.
 *
 * @param benchmarkPosts how many posts a benchmark counts for
 * @param leastSpread least standard deviation of ln(1 + count)
 * @param halfLifePosts posts after which a weight halves
 * @param conversionPriorClicks clicks that the conversion assumption counts for
 */
public record ForecastSettings(
        double benchmarkPosts, double leastSpread, double halfLifePosts, double conversionPriorClicks) {

    public static ForecastSettings of(ParameterValues parameters) {
        return new ForecastSettings(
                Math.max(0, or(parameters.number(ReservedParameters.BENCHMARK_POSTS), 8)),
                positive(parameters.number(ReservedParameters.LEAST_SPREAD), 0.3),
                positive(parameters.number(ReservedParameters.HALF_LIFE_POSTS), 6),
                positive(parameters.number(ReservedParameters.CONVERSION_PRIOR_CLICKS), 50));
    }

    private static double positive(double number, double otherwise) {
        return number > 0 ? number : otherwise;
    }

    private static double or(double number, double otherwise) {
        return Double.isNaN(number) ? otherwise : number;
    }
}
