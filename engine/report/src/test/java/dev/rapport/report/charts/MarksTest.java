package dev.rapport.report.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.judged.Basis;
import dev.rapport.judged.Range;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Chart;
import dev.rapport.report.document.RangeScale;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void noPostsAreNoFullDot() {
        assertThat(Marks.full(0)).isZero();
        assertThat(Marks.full(1)).isEqualTo(1);
        assertThat(Marks.full(8)).isEqualTo(2);
        assertThat(Marks.full(20)).isEqualTo(3);
    }

    @Test
    void aShareOfNothingFillsNothing() {
        Sketch sketch = new Sketch();
        Marks.bar(sketch, 0, 5, 50, 0, OptionalDouble.empty());
        assertThat(sketch.of("round", Ink.HAIR)).hasSize(1);
        assertThat(sketch.of("round", Ink.ACCENT)).isEmpty();
    }

    @Test
    void rangesOfOneFigureHaveLengthsThatCanBeCompared() {
        Range small = new Range(10, 20, 50);
        Range large = new Range(100, 200, 500);
        RangeScale scale = RangeScale.over(List.of(small, large)).orElseThrow();
        assertThat(dot(alone(large, scale))).isCloseTo(10 * dot(alone(small, scale)), within(1e-9));
        assertThat(dot(alone(small))).isCloseTo(dot(alone(large)), within(1e-9));
    }

    @Test
    void whatGoesBeyondTheScaleIsBrokenOff() {
        RangeScale scale = RangeScale.of(new Range(10, 20, 50));
        Sketch within = drawn(alone(new Range(10, 20, 50), scale));
        Sketch beyond = drawn(alone(new Range(10, 20, 5_000), scale));
        assertThat(within.of("box", Ink.TINT)).isEmpty();
        assertThat(beyond.of("box", Ink.TINT)).hasSizeGreaterThan(1);
        assertThat(drawn(alone(new Range(1_000, 2_000, 5_000), scale)).of("dot", Ink.ACCENT))
                .isEmpty();
    }

    @Test
    void oneThatIsManyTimesLargerDoesNotPressTheOthersIntoACorner() {
        Range micro = new Range(10, 20, 50);
        Range larger = new Range(20, 60, 150);
        Range mega = new Range(1_000, 2_000, 5_000);
        RangeScale scale = RangeScale.overMost(
                Stream.of(micro, larger, mega).map(RangeScale::of).toList());
        assertThat(scale).isEqualTo(RangeScale.of(larger));
        Sketch ofMega = drawn(new Cell.Range(mega, OptionalDouble.of(1_500), scale, Optional.empty()));
        assertThat(ofMega.of("box", Ink.INK)).as("a tick that would lie beyond").isEmpty();
        assertThat(drawn(new Cell.Range(micro, OptionalDouble.of(15), scale, Optional.empty()))
                        .of("box", Ink.INK))
                .hasSize(1);
    }

    @Test
    void nothingWonAndNothingLostHasATick() {
        assertThat(drawn(alone(new Range(-0.9, -0.2, 3))).of("box", Ink.SOFT)).hasSize(1);
        assertThat(drawn(alone(new Range(0.1, 0.2, 3))).of("box", Ink.SOFT)).isEmpty();
    }

    @Test
    void onlyWhatIsImpossibleOrCertainFillsNoneOrAllOfTheDots() {
        assertThat(new Chart.Chance(0.43).full()).isEqualTo(9);
        assertThat(new Chart.Chance(0.004).full()).isEqualTo(1);
        assertThat(new Chart.Chance(0.999).full()).isEqualTo(19);
        assertThat(new Chart.Chance(0).full()).isZero();
        assertThat(new Chart.Chance(1).full()).isEqualTo(20);
    }

    @Test
    void aBarIsFilledWhereMeasuredOutlinedWhereStatedAndHatchedWhereAssumed() {
        Sketch measured = drawn(new Cell.Range(new Range(10, 20, 50), Optional.of(Basis.MEASURED)));
        Sketch stated = drawn(new Cell.Range(new Range(10, 20, 50), Optional.of(Basis.STATED)));
        Sketch assumed = drawn(new Cell.Range(new Range(10, 20, 50), Optional.of(Basis.ASSUMED)));
        assertThat(measured.of("round", Ink.TINT)).hasSize(1);
        assertThat(measured.of("line", Ink.ACCENT)).isEmpty();
        assertThat(stated.of("round", Ink.TINT)).isEmpty();
        assertThat(stated.of("line", Ink.ACCENT)).as("its four edges").hasSize(4);
        assertThat(assumed.of("line", Ink.ACCENT)).hasSizeGreaterThan(10);
    }

    private static Cell.Range alone(Range range) {
        return new Cell.Range(range, Optional.empty());
    }

    private static Cell.Range alone(Range range, RangeScale scale) {
        return new Cell.Range(range, scale, Optional.empty());
    }

    private static double dot(Cell.Range range) {
        return drawn(range).of("dot", Ink.ACCENT).get(0).x();
    }

    private static Sketch drawn(Cell.Range range) {
        Sketch sketch = new Sketch();
        Marks.range(sketch, 0, 5, 100, range);
        return sketch;
    }
}
