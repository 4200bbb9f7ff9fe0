package dev.rapport.scoring.forecast;

import dev.rapport.judged.Range;

/**
 * How many orders come of what is seen: seen * click rate * conversion rate, where what is seen is log-normal and the conversion rate has a
 * doubt of its own. Its distribution is worked out and not drawn: the chance of at most so many orders is the mean, over the conversion
 * rate, of the chance that so few see it.
 */
final class Orders {

    private static final int MOST_STEPS = 40;
    private static final double EXACT = 1e-8;

    private final LogNormal seen;
    /** Orders by what is seen, each as likely as the next. */
    private final double[] rates;
    /** Mean and variance of the logarithm of the rates. */
    private final double logRate;

    private final double logVariance;

    /** @param parts conversion rates that stand for all, as {@link Rate#parts} gives them */
    Orders(LogNormal seen, double clickRate, double[] parts) {
        this.seen = seen;
        this.rates = new double[parts.length];
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < parts.length; i++) {
            rates[i] = clickRate * parts[i];
            double log = rates[i] > 0 ? StrictMath.log(rates[i]) : 0;
            sum += log;
            squares += log * log;
        }
        this.logRate = sum / parts.length;
        this.logVariance = Math.max(0, squares / parts.length - logRate * logRate);
    }

    /** Chance of at most so many. */
    double atMost(double orders) {
        double sum = 0;
        for (double rate : rates) {
            sum += rate <= 0 ? 1 : seen.atMost(orders / rate);
        }
        return sum / rates.length;
    }

    /** P10, P50 and P90. */
    Range range() {
        double low = quantile(0.1);
        double middle = Math.max(low, quantile(0.5));
        return new Range(low, middle, Math.max(middle, quantile(0.9)));
    }

    private double quantile(double share) {
        // As many as see it at most: none by whatever rate.
        if (rates[rates.length - 1] <= 0 || seen.atMost(0) >= share) {
            return 0;
        }
        // The quantile lies between those of the lowest and of the highest rate, which know no other doubt.
        double z = Normal.quantile(share);
        double low = seen.quantile(z) * rates[0];
        double high = seen.quantile(z) * rates[rates.length - 1];
        // Where many see it, it is nearly a log-normal: a few steps of Newton lead from there.
        double spread = Math.sqrt(seen.sigma() * seen.sigma() + logVariance);
        double next = StrictMath.exp(seen.mu() + logRate + z * spread);
        for (int i = 0; i < MOST_STEPS && high - low > EXACT * high; i++) {
            if (!(next > low && next < high)) {
                next = (low + high) / 2;
            }
            double missing = atMost(next) - share;
            if (Math.abs(missing) < EXACT) {
                return next;
            }
            if (missing < 0) {
                low = next;
            } else {
                high = next;
            }
            next -= missing / density(next);
        }
        return (low + high) / 2;
    }

    private double density(double orders) {
        double sum = 0;
        for (double rate : rates) {
            sum += rate <= 0 ? 0 : seen.density(orders / rate) / rate;
        }
        return Math.max(Double.MIN_NORMAL, sum / rates.length);
    }
}
