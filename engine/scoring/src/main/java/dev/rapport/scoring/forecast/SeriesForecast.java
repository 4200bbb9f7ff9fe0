package dev.rapport.scoring.forecast;

import dev.rapport.scoring.metrics.PostWindow;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * What the next post of a series will count: recent posts weigh more, and the series' own trend goes on, damped.
 *
 * <p>All in ln(1 + count), with weights that halve every few posts. The level is the weighted median, because counts of views have a long
 * tail that a mean would follow. The trend is a weighted regression, drawn towards none by as much as it could be noise: an account whose
 * posts jump has none. The spread is that of the residuals, drawn towards the usual one of the platform. Calibrated on public series
 * (docs/benchmarks.md).
 */
final class SeriesForecast {

    /** Older ones weigh nothing. */
    static final int MOST_POSTS = PostWindow.MOST_GROWN;

    /** How far the trend is carried on, in posts: a trend does not last. */
    private static final double DAMPED_STEPS = 6.0;
    /** Standard deviation of true trends between accounts, in ln(1 + count) a post. */
    private static final double USUAL_SLOPE = 0.025;
    /** Posts that the usual spread counts for. */
    private static final double SPREAD_POSTS = 6;

    private static final int FEWEST_FOR_TREND = 3;

    private SeriesForecast() {}

    /**
     * The forecast of a series.
     *
     * @param newestFirst counts, 0 or more
     * @param halfLife posts after which a weight halves
     * @param leastSpread floor of the spread
     * @param usualSpread standard deviation of ln(1 + count) within a usual account of the platform
     */
    static Optional<LogNormal> of(double[] newestFirst, double halfLife, double leastSpread, double usualSpread) {
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
        double noise = 0;
        for (int i = 0; i < n; i++) {
            double x = -i - meanX;
            sxx += w[i] * x * x;
            sxy += w[i] * x * (y[i] - meanY);
            noise += w[i] * x * w[i] * x;
        }
        double effective = sumW * sumW / sumW2;
        double slope = n < FEWEST_FOR_TREND || sxx == 0 ? 0 : sxy / sxx;
        Spread spread = new Spread(y, w, sumW, meanX, meanY, effective, leastSpread, usualSpread);
        if (slope != 0) {
            // Drawn towards no trend by the variance of its noise against that of true trends.
            double doubt = spread.variance(slope) * noise / (sxx * sxx);
            slope *= USUAL_SLOPE * USUAL_SLOPE / (USUAL_SLOPE * USUAL_SLOPE + doubt);
        }
        double level = median(y, w, sumW, meanX, slope);
        double sigma = Math.sqrt(spread.variance(slope) * (1 + 1 / effective));
        return Optional.of(new LogNormal(level + slope * (DAMPED_STEPS - meanX), sigma));
    }

    /** The residuals of a series around a trend. */
    private record Spread(
            double[] y,
            double[] w,
            double sumW,
            double meanX,
            double meanY,
            double effective,
            double least,
            double usual) {

        double variance(double slope) {
            double residual = 0;
            for (int i = 0; i < y.length; i++) {
                double error = y[i] - meanY - slope * (-i - meanX);
                residual += w[i] * error * error;
            }
            double own = residual / sumW * (effective / Math.max(1, effective - 1));
            // Few posts know their own spread badly.
            double drawn = (own * effective + usual * usual * SPREAD_POSTS) / (effective + SPREAD_POSTS);
            return Math.max(least * least, drawn);
        }
    }

    /** The weighted median of what is left without the trend. */
    private static double median(double[] y, double[] w, double sumW, double meanX, double slope) {
        Integer[] order = new Integer[y.length];
        double[] level = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            order[i] = i;
            level[i] = y[i] - slope * (-i - meanX);
        }
        Arrays.sort(order, Comparator.comparingDouble(i -> level[i]));
        double below = 0;
        for (int i = 0; i < order.length; i++) {
            below += w[order[i]];
            if (below >= sumW / 2) {
                return level[order[i]];
            }
        }
        return level[order[order.length - 1]];
    }
}
