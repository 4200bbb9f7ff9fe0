package dev.rapport.scoring.workbench.backtest;

import dev.rapport.scoring.metrics.Statistics;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * How two rows of numbers go together: Spearman's rank correlation with its 95 % interval by bootstrap.
 *
 * @param pairs how many pairs
 * @param correlation -1 to 1, empty where it cannot be computed
 * @param low lower end of the interval, empty below eight pairs
 * @param high upper end of the interval
 */
public record Association(int pairs, OptionalDouble correlation, OptionalDouble low, OptionalDouble high) {

    private static final int FEWEST = 8;
    private static final int DRAWS = 2_000;

    /** @param seed of the bootstrap */
    public static Association of(double[] a, double[] b, long seed) {
        OptionalDouble correlation = Statistics.rankCorrelation(a, b);
        if (a.length < FEWEST || correlation.isEmpty()) {
            return new Association(a.length, correlation, OptionalDouble.empty(), OptionalDouble.empty());
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] drawn = new double[DRAWS];
        int known = 0;
        double[] x = new double[a.length];
        double[] y = new double[a.length];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < a.length; i++) {
                int pick = random.nextInt(a.length);
                x[i] = a[pick];
                y[i] = b[pick];
            }
            OptionalDouble again = Statistics.rankCorrelation(x, y);
            if (again.isPresent()) {
                drawn[known++] = again.getAsDouble();
            }
        }
        double[] all = Arrays.copyOf(drawn, known);
        return new Association(a.length, correlation, Statistics.quantile(all, 0.025), Statistics.quantile(all, 0.975));
    }
}
