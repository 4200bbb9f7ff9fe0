package dev.rapport.scoring.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Robust statistics against their definitions. */
class StatisticsTest {

    @Test
    void theIntervalOfTheMedianIsTheNarrowestThatHoldsNinetyPercentByTheBinomial() {
        for (int n = 1; n <= 200; n++) {
            double[] values = IntStream.range(0, n).mapToDouble(i -> i).toArray();
            var interval = Statistics.medianInterval(values);
            if (coverage(n, 0) < 0.9) {
                assertThat(interval).as("n %s", n).isEmpty();
                continue;
            }
            int low = (int) interval.orElseThrow().low();
            assertThat(interval.get().high()).isEqualTo(n - 1 - low);
            assertThat(coverage(n, low)).as("n %s", n).isGreaterThanOrEqualTo(0.9);
            if (low + 1 < n / 2) {
                assertThat(coverage(n, low + 1)).as("n %s could be narrower", n).isLessThan(0.9);
            }
        }
    }

    @Test
    void theIntervalOfManyValuesDoesNotCollapse() {
        for (int n : new int[] {1000, 1001, 1075, 5000}) {
            double[] values = IntStream.range(0, n).mapToDouble(i -> i).toArray();
            var interval = Statistics.medianInterval(values).orElseThrow();
            assertThat(interval.high() - interval.low()).as("n %s", n).isCloseTo(1.645 * Math.sqrt(n), within(3.0));
        }
    }

    @Test
    void medianMadSpreadAndQuantileAreWhatTheirNamesSay() {
        assertThat(Statistics.median(new double[] {})).isEmpty();
        assertThat(Statistics.median(new double[] {3, 1, 2})).hasValue(2);
        assertThat(Statistics.median(new double[] {4, 1, 2, 3})).hasValue(2.5);
        assertThat(Statistics.mad(new double[] {1, 1, 2, 2, 4, 6, 9})).hasValue(1);
        assertThat(Statistics.spread(new double[] {1, 1, 2, 2, 4, 6, 9})).hasValue(1.4826 / 2);
        assertThat(Statistics.spread(new double[] {0, 0, 0})).isEmpty();
        assertThat(Statistics.quantile(new double[] {0, 10}, 0.95)).hasValue(9.5);
    }

    /** P(x[k] <= median <= x[n-1-k]) = 1 - 2 P(Bin(n, 1/2) <= k), exactly. */
    private static double coverage(int n, int k) {
        BigInteger outside = BigInteger.ZERO;
        BigInteger term = BigInteger.ONE;
        for (int i = 0; i <= k; i++) {
            outside = outside.add(term);
            term = term.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
        }
        return 1
                - new BigDecimal(outside.shiftLeft(1))
                        .divide(new BigDecimal(BigInteger.ONE.shiftLeft(n)), java.math.MathContext.DECIMAL64)
                        .doubleValue();
    }
}
