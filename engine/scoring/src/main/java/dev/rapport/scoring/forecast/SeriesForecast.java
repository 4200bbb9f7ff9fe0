package dev.rapport.scoring.forecast;

import java.util.Optional;

/**
 * What the next post of a series will count: recent posts weigh more, and the series' own trend goes on, damped.
 *
 * <p>Level and trend are a weighted regression of ln(1 + count) over the posts, newest first, with weights that halve every few
 * posts. The spread is the weighted residual spread, widened for few posts. Calibrated on the open part of the labelled series
 * (docs/benchmarks.md).
 */
final class SeriesForecast {

    private static final int MOST_POSTS = 60;
    /** How far the trend is carried on, in posts: a trend does not last. */
    private static final double DAMPED_STEPS = 6.0;

    private static final int FEWEST_FOR_TREND = 6;

    private SeriesForecast() {}

    /**
     * The forecast of a series.
     *
     * @param newestFirst counts, 0 or more
     * @param halfLife posts after which a weight halves
     * @param leastSpread floor of the spread
     */
    static Optional<LogNormal> of(double[] newestFirst, double halfLife, double leastSpread) {
        int n = Math.min(newestFirst.length, MOST_POSTS);
        if (n == 0) {
            return Optional.empty();
        }
        double[] y = new double[n];
        double[] w = new double[n];
        double sumW = 0;
        double sumW2 = 0;
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < n; i++) {
            y[i] = StrictMath.log1p(newestFirst[i]);
            w[i] = StrictMath.pow(0.5, i / halfLife);
            sumW += w[i];
            sumW2 += w[i] * w[i];
            meanX += w[i] * -i;
            meanY += w[i] * y[i];
        }
        meanX /= sumW;
        meanY /= sumW;
        double sxx = 0;
        double sxy = 0;
        for (int i = 0; i < n; i++) {
            sxx += w[i] * (-i - meanX) * (-i - meanX);
            sxy += w[i] * (-i - meanX) * (y[i] - meanY);
        }
        // A slope from few posts is mostly noise: shrunk by how much the posts tell.
        double effective = sumW * sumW / sumW2;
        double slope = n < FEWEST_FOR_TREND || sxx == 0 ? 0 : sxy / sxx * (effective / (effective + 8));
        double residual = 0;
        for (int i = 0; i < n; i++) {
            double error = y[i] - meanY - slope * (-i - meanX);
            residual += w[i] * error * error;
        }
        double variance = residual / sumW * (effective / Math.max(1, effective - 1));
        double floor = leastSpread * leastSpread;
        // Few posts know their own spread badly: it is drawn towards the floor's double.
        double prior = 6;
        double blended = (variance * effective + 2 * floor * prior) / (effective + prior);
        double spread = Math.sqrt(Math.max(floor, blended) * (1 + 1 / effective));
        return Optional.of(new LogNormal(meanY + slope * (DAMPED_STEPS - meanX), spread));
    }
}
