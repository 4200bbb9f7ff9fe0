package dev.rapport.scoring.forecast;

import dev.rapport.judged.Drivers;
import dev.rapport.judged.Range;

/**
 * A count whose logarithm of 1 + count is normal.
 *
 * @param mu mean of ln(1 + count)
 * @param sigma standard deviation of ln(1 + count)
 */
record LogNormal(double mu, double sigma) {

    /** The 90th percentile of the standard normal. */
    static final double Z90 = 1.2815515655446004;

    double quantile(double z) {
        return Math.max(0, StrictMath.expm1(mu + z * sigma));
    }

    /** Chance of a count of at most this. */
    double atMost(double count) {
        if (count < 0) {
            return 0;
        }
        double z = StrictMath.log1p(count) - mu;
        return sigma > 0 ? Normal.below(z / sigma) : z >= 0 ? 1 : 0;
    }

    Range range() {
        return new Range(quantile(-Z90), quantile(0), quantile(Z90));
    }

    /** For sums over creators. @param shared whether its doubt lies in an assumption that all have in common */
    Drivers.Drawn drawn(boolean shared) {
        return new Drivers.Drawn(mu, sigma, shared);
    }

    /** The same count times a factor. */
    LogNormal times(double factor) {
        return new LogNormal(mu + StrictMath.log(factor), sigma);
    }
}
