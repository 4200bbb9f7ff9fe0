package dev.rapport.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.judged.Range;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is worked out against what a million draws come to. */
class OrdersTest {

    @Test
    void theWorkedOutQuantilesAreThoseOfDraws() {
        Random random = new Random(3);
        for (double[] example : new double[][] {
            {Math.log(8000), 0.6, 0.018, 0.0218},
            {Math.log(40), 1.2, 0.018, 0.0218},
            {Math.log(500_000), 0.3, 0.05, 0.3}
        }) {
            LogNormal seen = new LogNormal(example[0], example[1]);
            Rate rate = new Rate(example[3], 50);
            double[] drawn = new double[1_000_000];
            Arrays.setAll(
                    drawn, i -> seen.quantile(random.nextGaussian()) * example[2] * rate.at(random.nextGaussian()));
            Arrays.sort(drawn);
            Orders orders = new Orders(seen, example[2], rate.parts());
            Range range = orders.range();
            assertThat(range.p10()).isCloseTo(drawn[100_000], within(drawn[100_000] * 0.015 + 1e-9));
            assertThat(range.p50()).isCloseTo(drawn[500_000], within(drawn[500_000] * 0.01));
            assertThat(range.p90()).isCloseTo(drawn[900_000], within(drawn[900_000] * 0.01));
            assertThat(orders.atMost(drawn[300_000])).isCloseTo(0.3, within(0.003));
        }
    }

    @Test
    void aCountWithoutDoubtAndARateThatIsCertainGiveOneNumber() {
        Orders orders = new Orders(new LogNormal(Math.log1p(1000), 0), 0.1, new Rate(1, 50).parts());
        assertThat(orders.range().p10()).isCloseTo(100, within(1e-3));
        assertThat(orders.range().p90()).isCloseTo(100, within(1e-3));
        assertThat(new Orders(new LogNormal(3, 1), 0.1, new Rate(0, 50).parts()).range())
                .isEqualTo(Range.exactly(0));
    }
}
