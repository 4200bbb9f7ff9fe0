package dev.rapport.scoring.lift;

import java.util.List;

/**
 * What a shop usually sells on a day: log-linear in weekday and trend, fitted by penalised quasi-likelihood (Wedderburn 1974; iteratively
 * reweighted least squares). Counts of days vary more than chance alone makes them, so that the variance is the mean times a dispersion,
 * which is found from the days themselves (Pearson).
 */
final class UsualDays {

    /** Level, trend by week, seven weekdays. */
    private static final int SIZE = 9;
    /** How far weekdays differ from the mean of the week, as a logarithm: by half, an assumption that a few weeks outweigh. */
    private static final double WEEKDAY_SPREAD = 0.5;
    /** Growth by week, as a logarithm: a shop that goes on at 5 % grows twelvefold a year; a wilder slope needs data that show it. */
    private static final double TREND_SPREAD = 0.05;

    private static final int STEPS = 25;

    private final DailyOrders shop;
    private final int from;
    private final int until;
    private final double[] effects = new double[SIZE];
    private double dispersion = 1;
    private SquareRoot information = SquareRoot.of(new double[][] {{1}});
    private double freedom;

    /**
     * Fits the days from one to another.
     *
     * @param until the first day that is not looked at
     */
    UsualDays(DailyOrders shop, int from, int until) {
        this.shop = shop;
        this.from = from;
        this.until = until;
        double sum = 0;
        for (int day = from; day < until; day++) {
            sum += shop.of(day);
        }
        effects[0] = StrictMath.log((sum + 0.5) / (until - from));
        // The dispersion decides what the assumptions weigh, and they decide the dispersion.
        for (int round = 0; round < 3; round++) {
            fit();
        }
    }

    /**
     * What is expected of some days together.
     *
     * @param expected orders
     * @param variance of the orders around it: chance, and the doubt in level, trend and weekdays
     * @param freedom degrees of freedom behind the variance
     */
    record Sum(double expected, double variance, double freedom) {}

    /** What is expected of these days together, known or still to come. */
    Sum of(List<Integer> days) {
        double expected = 0;
        double[] gradient = new double[SIZE];
        for (int day : days) {
            double mean = mean(day);
            expected += mean;
            add(gradient, day, mean);
        }
        return new Sum(expected, dispersion * expected + information.inverseForm(gradient), freedom);
    }

    /** Variance of the orders of a day by their mean, at least 1. */
    double dispersion() {
        return dispersion;
    }

    private void fit() {
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[SIZE];
            double[][] observed = new double[SIZE][SIZE];
            for (int day = from; day < until; day++) {
                double mean = mean(day);
                add(gradient, day, (shop.of(day) - mean) / dispersion);
                weigh(observed, day, mean / dispersion);
            }
            for (int i = 1; i < SIZE; i++) {
                gradient[i] -= effects[i] * penalty(i);
            }
            information = SquareRoot.of(penalised(observed));
            double[] change = information.solve(gradient);
            double largest = 0;
            for (int i = 0; i < SIZE; i++) {
                // A step that is too long would leave the place where the logarithm is nearly straight.
                double bounded = Math.max(-2, Math.min(2, change[i]));
                effects[i] += bounded;
                largest = Math.max(largest, Math.abs(bounded));
            }
            if (largest < 1e-8) {
                break;
            }
        }
        disperse();
    }

    private void disperse() {
        double squares = 0;
        double[][] observed = new double[SIZE][SIZE];
        for (int day = from; day < until; day++) {
            double mean = mean(day);
            double off = shop.of(day) - mean;
            squares += off * off / mean;
            weigh(observed, day, mean / dispersion);
        }
        freedom = until - from - SquareRoot.of(penalised(observed)).trace(observed);
        dispersion = Math.max(1, squares / freedom);
    }

    private double mean(int day) {
        return StrictMath.exp(effects[0] + effects[1] * weeks(day) + effects[2 + shop.weekday(day)]);
    }

    private double weeks(int day) {
        return (day - (from + until - 1) / 2.0) / 7;
    }

    private void add(double[] sum, int day, double times) {
        sum[0] += times;
        sum[1] += times * weeks(day);
        sum[2 + shop.weekday(day)] += times;
    }

    private void weigh(double[][] sum, int day, double weight) {
        double[] row = new double[SIZE];
        add(row, day, 1);
        for (int i = 0; i < SIZE; i++) {
            for (int j = 0; j < SIZE; j++) {
                sum[i][j] += weight * row[i] * row[j];
            }
        }
    }

    private static double[][] penalised(double[][] observed) {
        double[][] all = new double[SIZE][];
        for (int i = 0; i < SIZE; i++) {
            all[i] = observed[i].clone();
            all[i][i] += penalty(i);
        }
        return all;
    }

    /** The level is left to the data; its grain keeps a shop without orders from having none. */
    private static double penalty(int i) {
        double spread = i == 0 ? 1e3 : i == 1 ? TREND_SPREAD : WEEKDAY_SPREAD;
        return 1 / (spread * spread);
    }
}
