package dev.rapport.report.pdf;

import dev.rapport.judged.PostMark;
import dev.rapport.report.template.Words;
import dev.rapport.report.words.Numbers;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;

/** Engagement of the last posts over time: dots, paid ones as triangles, a line at the median, a band at what is usual. */
record EngagementChart(
        List<PostMark> points,
        OptionalDouble median,
        OptionalDouble usual,
        double width,
        ZoneId zone,
        Words words,
        Numbers numbers,
        Palette palette)
        implements Drawing {

    private static final double LEFT = 24;
    private static final double TOP = 6;
    private static final double PLOT = 84;

    @Override
    public double height() {
        return points.isEmpty() ? 0 : 124;
    }

    @Override
    public void draw(Pen pen) {
        if (points.isEmpty()) {
            return;
        }
        double top = scale();
        for (int i = 0; i <= 4; i++) {
            double y = TOP + PLOT * (1 - i / 4.0);
            pen.hair(LEFT, y, width - LEFT);
            pen.right(Type.NOTE.line(numbers.percentMark(top * i / 4)), LEFT - 5, y + 2.2, Palette.SOFT);
        }
        if (usual.isPresent() && usual.getAsDouble() <= top) {
            double y = y(usual.getAsDouble(), top);
            for (double x = LEFT; x < width; x += 5) {
                pen.box(x, y - 0.35, 2.6, 0.7, Palette.SOFT);
            }
        }
        if (median.isPresent()) {
            pen.box(LEFT, y(median.getAsDouble(), top) - 0.4, width - LEFT, 0.8, Palette.INK);
        }
        for (int i = 0; i < points.size(); i++) {
            PostMark point = points.get(i);
            double y = y(Math.min(point.rate(), top), top);
            if (point.paid()) {
                pen.triangle(x(i), y, 2.7, Palette.AMBER, java.awt.Color.WHITE);
            } else {
                pen.dot(x(i), y, 2, palette.accent());
            }
        }
        months(pen);
        legend(pen);
    }

    // Even steps, not dates: a long gap would push the rest of the posts together.
    private double x(int index) {
        return LEFT + 5 + (width - LEFT - 10) * (points.size() == 1 ? 0.5 : index / (points.size() - 1.0));
    }

    private static double y(double rate, double top) {
        return TOP + PLOT * (1 - rate / top);
    }

    private double scale() {
        double high = points.stream().mapToDouble(PostMark::rate).max().orElse(0.01);
        double base = Math.max(high, usual.orElse(0));
        for (double step : new double[] {0.01, 0.02, 0.04, 0.06, 0.08, 0.12, 0.16, 0.2, 0.4, 0.8, 1, 2, 4, 8}) {
            if (base <= step) {
                return step;
            }
        }
        return base;
    }

    private void months(Pen pen) {
        double baseline = TOP + PLOT + 9;
        int last = points.size() - 1;
        pen.text(Type.NOTE.line(numbers.month(points.get(0).time(), zone)), LEFT, baseline, Palette.SOFT);
        if (last > 6) {
            pen.middle(
                    Type.NOTE.line(numbers.month(points.get(last / 2).time(), zone)),
                    x(last / 2),
                    baseline,
                    Palette.SOFT);
        }
        if (last > 0) {
            pen.right(Type.NOTE.line(numbers.month(points.get(last).time(), zone)), width, baseline, Palette.SOFT);
        }
    }

    private void legend(Pen pen) {
        double y = TOP + PLOT + 21;
        double x = 2;
        pen.dot(x, y - 2.1, 2, palette.accent());
        x = after(pen, words.text("chart.own"), x + 5, y);
        if (points.stream().anyMatch(PostMark::paid)) {
            pen.triangle(x + 1, y - 2.1, 2.4, Palette.AMBER, java.awt.Color.WHITE);
            x = after(pen, words.text("chart.paid"), x + 6, y);
        }
        if (median.isPresent()) {
            pen.box(x - 1, y - 2.5, 7, 0.8, Palette.INK);
            x = after(pen, words.text("chart.median", numbers.percent(median.getAsDouble())), x + 9, y);
        }
        if (usual.isPresent()) {
            pen.box(x - 1, y - 2.4, 2.6, 0.7, Palette.SOFT);
            pen.box(x + 3.4, y - 2.4, 2.6, 0.7, Palette.SOFT);
            after(pen, words.text("chart.usual", numbers.percent(usual.getAsDouble())), x + 9, y);
        }
    }

    private static double after(Pen pen, String text, double x, double y) {
        Line line = Type.NOTE.line(text);
        pen.text(line, x, y, Palette.SOFT);
        return x + line.width() + 8;
    }
}
