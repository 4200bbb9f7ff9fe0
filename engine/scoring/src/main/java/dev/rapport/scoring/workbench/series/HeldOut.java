package dev.rapport.scoring.workbench.series;

import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;

/**
 * A post that was hidden from the forecast.
 *
 * @param account whose it is, as platform:handle
 * @param platform of the account
 * @param followers of the account; below 0 when unknown
 * @param figure what was forecast
 * @param actual what the post really has
 * @param forecast what was said about it
 * @param own P10, P50 and P90 of the last thirty posts that were known, which anybody could have said
 */
public record HeldOut(
        String account, String platform, long followers, Figure figure, double actual, Range forecast, Range own) {

    boolean isInside() {
        return actual >= forecast.p10() && actual <= forecast.p90();
    }

    double ratio() {
        return actual / Math.max(1, forecast.p50());
    }

    double pinball() {
        return pinball(forecast);
    }

    double pinballOfOwn() {
        return pinball(own);
    }

    /** Loss of ln(1 + count), summed over P10, P50 and P90: the smaller the better. */
    private double pinball(Range range) {
        return loss(range.p10(), 0.1) + loss(range.p50(), 0.5) + loss(range.p90(), 0.9);
    }

    private double loss(double quantile, double share) {
        double error = StrictMath.log1p(actual) - StrictMath.log1p(Math.max(0, quantile));
        return error >= 0 ? share * error : (share - 1) * error;
    }
}
