package dev.rapport.report.charts;

import dev.rapport.report.charts.Canvas.Anchor;
import dev.rapport.report.charts.Canvas.Letters;
import dev.rapport.report.document.Chart;
import java.util.List;

/** Parts of a whole in one bar, each with its name and size below; narrow ones at the end share their names' room. */
public final class PartsChart {

    /** Its height in points. */
    public static final double HEIGHT = 46;

    private static final double THICK = 13;
    private static final double GAP = 1.5;
    /** Narrower than this a part has no room for its name. */
    private static final double NAMED = 44;

    private final List<Chart.Part> parts;
    private final double width;

    /** @param width in points */
    public PartsChart(Chart.Parts chart, double width) {
        this.parts = chart.parts();
        this.width = width;
    }

    public void draw(Canvas canvas) {
        double all = parts.stream().mapToDouble(Chart.Part::value).sum();
        double room = width - GAP * Math.max(0, parts.size() - 1);
        double x = 0;
        for (int i = 0; i < parts.size() && all > 0; i++) {
            Chart.Part part = parts.get(i);
            double wide = room * part.value() / all;
            canvas.box(x, 4, wide, THICK, i % 2 == 0 ? Ink.ACCENT : Ink.TINT);
            if (wide >= NAMED) {
                canvas.text(part.name(), Letters.STRONG, x, 4 + THICK + 10, wide - 4, Anchor.LEFT, Ink.INK);
                canvas.text(part.text(), Letters.NOTE, x, 4 + THICK + 19, wide - 4, Anchor.LEFT, Ink.SOFT);
            }
            x += wide + GAP;
        }
    }
}
