package dev.rapport.scoring.forecast;

import dev.rapport.judged.Range;

/**
 * How many orders come of what is seen: seen * click rate * conversion rate, where what is seen is log-normal and the conversion rate has a
 * doubt of its own. Its distribution is worked out and not drawn: the chance of at most so many orders is the mean, over the conversion
 * rate, of the chance that so few see it.
 */
final class Orders {

    private static final int MOST_STEPS = 60;
    private static final double EXACT = 1e-7;

    private final LogNormal seen;
    /** Orders by what is seen, each as likely as the next. */
    private final double[] rates;

    /** @param parts conversion rates that stand for all, as {@link Rate#parts} gives them */
    Orders(LogNormal seen, double clickRate, double[] parts) {
        this.seen = seen;
        this.rates = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            rates[i] = clickRate * parts[i];
        }
    }

    /** Chance of at most so many. */
    double atMost(double orders) {
        return Rate.mean(rates, rate -> rate <= 0 ? 1 : seen.atMost(orders / rate));
    }

    /** P10, P50 and P90. */
    Range range() {
        double low = quantile(0.1);
        double middle = Math.max(low, quantile(0.5));
        return new Range(low, middle, Math.max(middle, quantile(0.9)));
    }

    private double quantile(double share) {
        if (atMost(0) >= share) {
            return 0;
        }
        // The quantile lies between those of the lowest and of the highest rate, which know no other doubt.
        double z = Normal.quantile(share);
        double low = seen.quantile(z) * rates[0];
        double high = seen.quantile(z) * rates[rates.length - 1];
        double below = atMost(low) - share;
        double above = atMost(high) - share;
        // False position, with the end that stays halved, so that neither stays for ever.
        for (int i = 0; i < MOST_STEPS && high - low > EXACT * high && above > below; i++) {
            double next = low + (high - low) * (-below / (above - below));
            double there = atMost(next) - share;
            if (Math.abs(there) < EXACT) {
                return next;
            }
            if (there < 0) {
                low = next;
                below = there;
                above /= 2;
            } else {
                high = next;
                above = there;
                below /= 2;
            }
        }
        return (low + high) / 2;
    }
}
