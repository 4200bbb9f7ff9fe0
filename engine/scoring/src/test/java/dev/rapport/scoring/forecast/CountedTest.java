package dev.rapport.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.judged.Range;
import dev.rapport.scoring.metrics.Gaussian;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What is worked out of clicks, orders and money, against what many draws come to. */
class CountedTest {

    private static final int DRAWS = 200_000;

    private record Example(double views, double sigma, Rate clicks, Rate orders, double cv) {}

    private static final Example[] EXAMPLES = {
        new Example(8_000, 0.6, new Rate(0.018, 400), new Rate(0.0218, 24), 0.5),
        new Example(900, 1.2, new Rate(0.018, 400), new Rate(0.0218, 24), 0.5),
        new Example(60_000, 0.3, new Rate(0.05, 400), new Rate(0.1, 50), 0.8),
        new Example(2_000_000, 0.5, new Rate(0.02, 400), new Rate(0.03, 50), 0),
    };

    @Test
    void theChancesOfOrdersAreThoseOfDraws() {
        for (Example example : EXAMPLES) {
            double[] drawn = draws(example);
            Counted orders = counted(example);
            for (double share : new double[] {0.1, 0.25, 0.5, 0.75, 0.9}) {
                long quantile = (long) drawn[(int) (share * DRAWS)];
                double atMost = Arrays.stream(drawn).filter(n -> n <= quantile).count() / (double) DRAWS;
                assertThat(orders.atMost(quantile))
                        .as("%s at %s", example, share)
                        .isCloseTo(atMost, within(0.012));
            }
            Range range = orders.range();
            assertThat(range.p90()).isCloseTo(drawn[(int) (0.9 * DRAWS)], within(1 + 0.05 * range.p90()));
            assertThat(orders.atMost(0))
                    .isCloseTo(Arrays.stream(drawn).filter(n -> n == 0).count() / (double) DRAWS, within(0.012));
        }
    }

    @Test
    void theChancesOfMoneyAreThoseOfDraws() {
        for (Example example : EXAMPLES) {
            SplittableRandom random = new SplittableRandom(5);
            double[] sums = Arrays.stream(draws(example))
                    .map(count -> Chance.sum(count, 0.5, random))
                    .sorted()
                    .toArray();
            Counted orders = counted(example);
            for (double share : new double[] {0.5, 0.75, 0.9}) {
                double sum = sums[(int) (share * DRAWS)];
                double atMost = Arrays.stream(sums).filter(one -> one <= sum).count() / (double) DRAWS;
                assertThat(orders.sumAtMost(sum, 0.5))
                        .as("%s at %s", example, share)
                        .isCloseTo(atMost, within(0.02));
            }
        }
    }

    @Test
    void aRateKeepsItsMeanAndStaysARate() {
        for (double mean : new double[] {0, 0.001, 0.02, 0.5, 0.98, 1}) {
            for (double strength : new double[] {2, 24, 50, 400}) {
                double[] parts = new Rate(mean, strength).parts();
                assertThat(Arrays.stream(parts).allMatch(part -> part >= 0 && part <= 1))
                        .isTrue();
                assertThat(Arrays.stream(parts).average().orElse(0)).isCloseTo(mean, within(0.02 * mean + 1e-9));
            }
        }
    }

    @Test
    void aCountWithoutDoubtAndARateThatIsCertainAreNearlyOneNumber() {
        Counted all = new Counted(new LogNormal(Math.log1p(100_000), 0), Factor.of(0, new Rate(1, 50)));
        assertThat(all.range().p10()).isCloseTo(100_000, within(10_000.0));
        assertThat(all.range().p90()).isCloseTo(100_000, within(10_000.0));
        Counted none = new Counted(new LogNormal(3, 1), Factor.of(0.5, new Rate(0, 50)));
        assertThat(none.range()).isEqualTo(Range.exactly(0));
        assertThat(none.atMost(0)).isEqualTo(1);
        assertThat(none.sums(0.5)).isEqualTo(Range.exactly(0));
    }

    @Test
    void realOrdersAreNothingOneOrTwoAndTheChanceOfNoneIsTold() {
        Counted orders = counted(EXAMPLES[0]);
        assertThat(orders.range().p10()).isZero();
        assertThat(orders.range().p50()).isEqualTo(1);
        assertThat(orders.atMost(0)).isBetween(0.2, 0.5);
    }

    private static Counted counted(Example example) {
        return new Counted(
                new LogNormal(Math.log(example.views()), example.sigma()),
                Factor.of(example.cv(), example.clicks(), example.orders()));
    }

    /** Orders, sorted. */
    private static double[] draws(Example example) {
        SplittableRandom random = new SplittableRandom(7);
        double sigma = Math.sqrt(Math.log1p(example.cv() * example.cv()));
        double[] drawn = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            double views = example.views() * Math.exp(example.sigma() * Gaussian.next(random));
            double common = Math.exp(sigma * Gaussian.next(random) - sigma * sigma / 2);
            double expected = views
                    * example.clicks().at(random.nextDouble())
                    * example.orders().at(random.nextDouble())
                    * common;
            drawn[i] = Chance.poisson(expected, random);
        }
        Arrays.sort(drawn);
        return drawn;
    }
}
