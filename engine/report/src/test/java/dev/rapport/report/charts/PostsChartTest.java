package dev.rapport.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.judged.PostMark;
import dev.rapport.report.document.Chart;
import dev.rapport.report.document.Cover;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Words;
import java.awt.Color;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PostsChartTest {

    private static final Words WORDS = new Words(
            Locale.ENGLISH,
            Map.of(
                    "number.group", ",",
                    "number.decimal", ".",
                    "date.month", "{0} {1}",
                    "date.months.short", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
                    "chart.own", "own posts",
                    "chart.paid", "paid posts",
                    "chart.median", "median {0}",
                    "chart.usual", "usual {0}"),
            "test");

    private static PostMark post(String day, double rate, boolean paid) {
        return new PostMark(Instant.parse(day + "T12:00:00Z"), rate, paid, "");
    }

    private static Sketch sketch(OptionalDouble median, PostMark... posts) {
        Cover cover = new Cover(
                "",
                "",
                "",
                "",
                Optional.empty(),
                Color.BLACK,
                "",
                "",
                new Cover.Made("", "", "", 0, Instant.EPOCH),
                Currency.getInstance("EUR"),
                ZoneOffset.UTC,
                WORDS,
                new Numbers(WORDS));
        Sketch sketch = new Sketch();
        new PostsChart(new Chart.Posts(List.of(posts), median, OptionalDouble.empty()), cover, 242).draw(sketch);
        return sketch;
    }

    /** Without the dot of the legend, which is drawn last. */
    private static List<Sketch.Mark> dots(Sketch sketch) {
        List<Sketch.Mark> dots = sketch.of("dot", Ink.ACCENT);
        return dots.subList(0, dots.size() - 1);
    }

    @Test
    void everyPostIsDrawnAndPaidOnesAsTriangles() {
        Sketch sketch = sketch(
                OptionalDouble.of(0.02),
                post("2026-01-01", 0.01, false),
                post("2026-01-05", 0.02, true),
                post("2026-02-01", 0.03, false));
        assertThat(dots(sketch)).hasSize(2);
        assertThat(sketch.of("triangle", Ink.AMBER))
                .as("one post and the legend")
                .hasSize(2);
        assertThat(sketch.texts).contains("paid posts");
    }

    @Test
    void theWayIsTime() {
        List<Sketch.Mark> dots = dots(sketch(
                OptionalDouble.empty(),
                post("2026-01-01", 0.01, false),
                post("2026-01-11", 0.01, false),
                post("2026-02-10", 0.01, false)));
        double first = dots.get(1).x() - dots.get(0).x();
        double second = dots.get(2).x() - dots.get(1).x();
        assertThat(second / first).as("30 days against 10").isCloseTo(3, Offset.offset(1e-9));
    }

    @Test
    void theLineStandsAtTheFigureThatIsPrinted() {
        Sketch sketch =
                sketch(OptionalDouble.of(0.02), post("2026-01-01", 0.02, false), post("2026-01-02", 0.04, false));
        Sketch.Mark line = sketch.of("box", Ink.INK).get(0);
        assertThat(line.y()).isCloseTo(dots(sketch).get(0).y(), Offset.offset(1e-9));
        assertThat(sketch.texts).contains("median 2.0\u00A0%");
    }

    @Test
    void withoutAFigureThereIsNoLine() {
        assertThat(sketch(OptionalDouble.empty(), post("2026-01-01", 0.02, false))
                        .of("box", Ink.INK))
                .isEmpty();
    }
}
