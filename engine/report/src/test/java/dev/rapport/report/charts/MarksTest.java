package dev.rapport.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
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
}
