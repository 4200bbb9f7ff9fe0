package dev.rapport.scoring.forecast;

/**
 * A rate with doubt: Beta(mean * weight, (1 - mean) * weight) by its logit-normal approximation, so that one standard normal draws it.
 *
 * @param mean from 0 to 1
 * @param weight observations behind the mean
 */
record Rate(double mean, double weight) {

    /** Points at which a normal is looked at: the middles of as many parts of equal weight. */
    private static final int PARTS = 32;

    private static final double[] MIDDLES = middles();

    /** The rate where the standard normal is z. */
    double at(double z) {
        if (mean <= 0 || mean >= 1) {
            return mean;
        }
        double a = mean * weight;
        double b = (1 - mean) * weight;
        double sigma = Math.sqrt(1 / (a + 0.5) + 1 / (b + 0.5));
        double centre = StrictMath.log(mean / (1 - mean)) - sigma * sigma / 2 * (1 - 2 * mean);
        return 1 / (1 + StrictMath.exp(-(centre + sigma * z)));
    }

    /** Rates that stand for all, each as likely as the next. */
    double[] parts() {
        double[] parts = new double[PARTS];
        for (int i = 0; i < PARTS; i++) {
            parts[i] = at(MIDDLES[i]);
        }
        return parts;
    }

    private static double[] middles() {
        double[] middles = new double[PARTS];
        for (int i = 0; i < PARTS; i++) {
            middles[i] = Normal.quantile((i + 0.5) / PARTS);
        }
        return middles;
    }
}
