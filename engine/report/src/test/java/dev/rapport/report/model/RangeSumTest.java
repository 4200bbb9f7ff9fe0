package dev.rapport.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.judged.Range;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RangeSumTest {

    private static final double Z90 = 1.2815515655446004;

    @Test
    void theSumOfOneRangeIsThatRange() {
        Range sum = RangeSum.of(List.of(new Range(50, 100, 200))).range();
        assertThat(sum.p10()).isCloseTo(50, within(1e-6));
        assertThat(sum.p50()).isCloseTo(100, within(1e-6));
        assertThat(sum.p90()).isCloseTo(200, within(1e-6));
    }

    @Test
    void theSumIsNarrowerThanTheSumOfTheEnds() {
        Range sum =
                RangeSum.of(Collections.nCopies(10, new Range(50, 100, 200))).range();
        assertThat(sum.p10()).isGreaterThan(500);
        assertThat(sum.p90()).isLessThan(2000);
    }

    @Test
    void aSimulationOfTheSameAssumptionsAgreesWithinAPercentOrTwo() {
        Random random = new Random(7);
        double sigma = Math.log(2) / Z90;
        double[] sums = new double[40_000];
        for (int i = 0; i < sums.length; i++) {
            for (int k = 0; k < 12; k++) {
                sums[i] += 100 * Math.exp(sigma * random.nextGaussian());
            }
        }
        java.util.Arrays.sort(sums);
        RangeSum sum = RangeSum.of(Collections.nCopies(12, new Range(50, 100, 200)));
        assertThat(sum.range().p10()).isCloseTo(sums[4_000], within(sums[4_000] * 0.02));
        assertThat(sum.range().p50()).isCloseTo(sums[20_000], within(sums[20_000] * 0.02));
        assertThat(sum.range().p90()).isCloseTo(sums[36_000], within(sums[36_000] * 0.02));
        assertThat(sum.chanceAbove(sums[36_000])).isCloseTo(0.1, within(0.01));
    }

    @Test
    void aRangeThatMayBeNegativeIsReadAsNormal() {
        RangeSum sum = RangeSum.of(List.of(new Range(-100, 0, 100), new Range(-100, 0, 100)));
        assertThat(sum.chanceAbove(0)).isCloseTo(0.5, within(1e-6));
        assertThat(sum.range().p90()).isCloseTo(100 * Math.sqrt(2), within(1e-6));
    }

    @Test
    void aRangeWithoutDoubtStaysExact() {
        RangeSum sum = RangeSum.of(List.of(Range.exactly(3), Range.exactly(4)));
        assertThat(sum.range()).isEqualTo(Range.exactly(7));
        assertThat(sum.chanceAbove(6.9)).isEqualTo(1);
        assertThat(sum.chanceAbove(7.1)).isZero();
    }
}
