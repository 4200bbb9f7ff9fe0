package dev.rapport.report.charts;

import dev.rapport.judged.PostMark;
import dev.rapport.report.charts.Canvas.Anchor;
import dev.rapport.report.charts.Canvas.Letters;
import dev.rapport.report.document.Chart;
import dev.rapport.report.document.Cover;
import java.time.Instant;
import java.util.List;

/** Posts over time: dots, paid ones as triangles, a line at the median, a dashed one at what is usual. The x axis is time. */
public final class PostsChart {

    /** Its height in points. */
    public static final double HEIGHT = 124;

    private static final double LEFT = 24;
    private static final double TOP = 6;
    private static final double PLOT = 84;
    /** Between two lines of the legend. */
    private static final double LEGEND = 10;

    private static final double PAD = 5;
    private static final double[] STEPS = {0.01, 0.02, 0.04, 0.06, 0.08, 0.12, 0.16, 0.2, 0.4, 0.8, 1, 2, 4, 8};

    private final Chart.Posts chart;
    private final Cover cover;
    private final double width;
    private final double top;
    private final long from;
    private final long until;

    /** @param width in points */
    public PostsChart(Chart.Posts chart, Cover cover, double width) {
        this.chart = chart;
        this.cover = cover;
        this.width = width;
        this.top = scale();
        List<PostMark> posts = chart.posts();
        this.from = posts.stream().mapToLong(PostsChart::second).min().orElse(0);
        this.until = posts.stream().mapToLong(PostsChart::second).max().orElse(0);
    }

    public void draw(Canvas canvas) {
        for (int i = 0; i <= 4; i++) {
            double y = TOP + PLOT * (1 - i / 4.0);
            canvas.hair(LEFT, y, width - LEFT);
            note(canvas, cover.numbers().percentMark(top * i / 4), LEFT - 5, y + 2.2, Anchor.RIGHT);
        }
        if (chart.usual().isPresent() && chart.usual().getAsDouble() <= top) {
            double y = y(chart.usual().getAsDouble());
            for (double x = LEFT; x < width; x += 5) {
                canvas.box(x, y - 0.35, 2.6, 0.7, Ink.SOFT);
            }
        }
        if (chart.median().isPresent()) {
            canvas.box(LEFT, y(chart.median().getAsDouble()) - 0.4, width - LEFT, 0.8, Ink.INK);
        }
        for (PostMark post : chart.posts()) {
            if (post.paid()) {
                canvas.triangle(x(post.time()), y(post.rate()), 2.7, Ink.AMBER, Ink.WHITE);
            } else {
                canvas.dot(x(post.time()), y(post.rate()), 2, Ink.ACCENT);
            }
        }
        months(canvas);
        legend(canvas);
    }

    private double x(Instant time) {
        double share = until == from ? 0.5 : (time.getEpochSecond() - from) / (double) (until - from);
        return LEFT + PAD + (width - LEFT - 2 * PAD) * share;
    }

    private double y(double rate) {
        return TOP + PLOT * (1 - Math.min(rate, top) / top);
    }

    private double scale() {
        double high = chart.posts().stream().mapToDouble(PostMark::rate).max().orElse(0.01);
        double base =
                Math.max(Math.max(high, chart.usual().orElse(0)), chart.median().orElse(0));
        for (double step : STEPS) {
            if (base <= step) {
                return step;
            }
        }
        return base;
    }

    private void months(Canvas canvas) {
        double baseline = TOP + PLOT + 9;
        note(canvas, month(from), LEFT, baseline, Anchor.LEFT);
        if (until > from) {
            long middle = from + (until - from) / 2;
            String between = month(middle);
            if (!between.equals(month(from)) && !between.equals(month(until))) {
                note(canvas, between, x(Instant.ofEpochSecond(middle)), baseline, Anchor.MIDDLE);
            }
            note(canvas, month(until), width, baseline, Anchor.RIGHT);
        }
    }

    private String month(long second) {
        return cover.numbers().month(Instant.ofEpochSecond(second), cover.zone());
    }

    /** In one line, or in two where a language has long words. */
    private void legend(Canvas canvas) {
        double y = TOP + PLOT + 21;
        double x = 2;
        boolean isTwo = legend(canvas, List.of("chart.own", "chart.paid")) + lines(canvas) > width;
        canvas.dot(x, y - 2.1, 2, Ink.ACCENT);
        x = after(canvas, cover.words().text("chart.own"), x + 5, y);
        if (chart.posts().stream().anyMatch(PostMark::paid)) {
            canvas.triangle(x + 1, y - 2.1, 2.4, Ink.AMBER, Ink.WHITE);
            x = after(canvas, cover.words().text("chart.paid"), x + 6, y);
        }
        if (isTwo) {
            x = 2;
            y += LEGEND;
        }
        if (chart.median().isPresent()) {
            canvas.box(x - 1, y - 2.5, 7, 0.8, Ink.INK);
            x = after(canvas, told("chart.median", chart.median().getAsDouble()), x + 9, y);
        }
        if (chart.usual().isPresent()) {
            canvas.box(x - 1, y - 2.4, 2.6, 0.7, Ink.SOFT);
            canvas.box(x + 3.4, y - 2.4, 2.6, 0.7, Ink.SOFT);
            after(canvas, told("chart.usual", chart.usual().getAsDouble()), x + 9, y);
        }
    }

    private double legend(Canvas canvas, List<String> keys) {
        return keys.stream()
                .mapToDouble(key -> canvas.width(cover.words().text(key), Letters.NOTE) + 14)
                .sum();
    }

    private double lines(Canvas canvas) {
        double median = chart.median().isPresent()
                ? canvas.width(told("chart.median", chart.median().getAsDouble()), Letters.NOTE) + 17
                : 0;
        return median
                + (chart.usual().isPresent()
                        ? canvas.width(told("chart.usual", chart.usual().getAsDouble()), Letters.NOTE) + 9
                        : 0);
    }

    private String told(String key, double rate) {
        return cover.words().text(key, cover.numbers().percent(rate));
    }

    private double after(Canvas canvas, String text, double x, double y) {
        note(canvas, text, x, y, Anchor.LEFT);
        return x + canvas.width(text, Letters.NOTE) + 8;
    }

    private void note(Canvas canvas, String text, double x, double y, Anchor anchor) {
        canvas.text(text, Letters.NOTE, x, y, width, anchor, Ink.SOFT);
    }

    private static long second(PostMark post) {
        return post.time().getEpochSecond();
    }
}
