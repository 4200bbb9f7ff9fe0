package dev.rapport.scoring.rules.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A weighted mean and the part of each score in it, both to the cent, so that the parts add up to the mean: those with the largest
 * remainders get what rounding leaves over.
 */
public final class Shares {

    private static final int CENTS = 2;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private Shares() {}

    /**
     * The mean, to the cent.
     *
     * @param weighted scores times their weights, null where one does not count
     * @param weights sum of the weights, above 0
     */
    public static BigDecimal mean(BigDecimal[] weighted, BigDecimal weights) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal one : weighted) {
            sum = one == null ? sum : sum.add(one);
        }
        return sum.divide(weights, CENTS, RoundingMode.HALF_EVEN);
    }

    /** The parts of that mean, null where a score does not count. */
    public static BigDecimal[] parts(BigDecimal[] weighted, BigDecimal weights, BigDecimal mean) {
        BigDecimal[] parts = new BigDecimal[weighted.length];
        BigDecimal[] left = new BigDecimal[weighted.length];
        BigDecimal missing = mean;
        for (int i = 0; i < weighted.length; i++) {
            if (weighted[i] != null) {
                parts[i] = weighted[i].divide(weights, CENTS, RoundingMode.FLOOR);
                left[i] = weighted[i].subtract(parts[i].multiply(weights));
                missing = missing.subtract(parts[i]);
            }
        }
        while (missing.signum() > 0) {
            int most = -1;
            for (int i = 0; i < left.length; i++) {
                most = left[i] != null && (most < 0 || left[i].compareTo(left[most]) > 0) ? i : most;
            }
            parts[most] = parts[most].add(CENT);
            left[most] = left[most].subtract(weights);
            missing = missing.subtract(CENT);
        }
        return parts;
    }
}
