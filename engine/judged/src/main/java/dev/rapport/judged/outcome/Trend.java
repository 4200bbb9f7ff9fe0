package dev.rapport.judged.outcome;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How a figure changes from one collaboration to the next: the middle of the slopes of all pairs (Theil 1950, Sen 1968), so that one odd
 * collaboration does not make a trend.
 *
 * @param change per collaboration; unknown below {@value #FEWEST}
 * @param n collaborations of which the figure is known
 */
public record Trend(OptionalDouble change, int n) {

    /** Two make a line through any two points, and no trend. */
    public static final int FEWEST = 3;

    /** Of a ratio such as a cost: the share by which it grows, 0.1 = 10 % more each time. @param values above 0, oldest first */
    public static Trend ofShare(List<Double> values) {
        Trend logs = of(values.stream().map(StrictMath::log).toList());
        return new Trend(
                logs.change.isPresent() ? OptionalDouble.of(StrictMath.expm1(logs.change.getAsDouble())) : logs.change,
                logs.n);
    }

    /** Of values that may be negative: the difference. @param values oldest first */
    public static Trend of(List<Double> values) {
        int n = values.size();
        if (n < FEWEST) {
            return new Trend(OptionalDouble.empty(), n);
        }
        double[] slopes = new double[n * (n - 1) / 2];
        int pairs = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                slopes[pairs++] = (values.get(j) - values.get(i)) / (j - i);
            }
        }
        Arrays.sort(slopes);
        return new Trend(OptionalDouble.of((slopes[(pairs - 1) / 2] + slopes[pairs / 2]) / 2), n);
    }
}
