package dev.rapport.report.charts;

import dev.rapport.report.charts.Canvas.Anchor;
import dev.rapport.report.charts.Canvas.Letters;
import dev.rapport.report.document.Chart;
import dev.rapport.report.document.Cover;

/** A chance as dots that can be counted, with the sentence beside them. */
public final class ChanceChart {

    /** Its height in points. */
    public static final double HEIGHT = 16;

    private static final double STEP = 7.6;
    /** How wide the dots are alone, in points. */
    public static final double WIDE = Chart.Chance.DOTS * STEP;

    private static final double RADIUS = 2.6;

    private final Chart.Chance chart;
    private final Cover cover;
    private final double width;

    /** @param width in points */
    public ChanceChart(Chart.Chance chart, Cover cover, double width) {
        this.chart = chart;
        this.cover = cover;
        this.width = width;
    }

    /** The dots, and the sentence beside them. */
    public void draw(Canvas canvas) {
        dots(canvas);
        double from = WIDE + 6;
        canvas.text(words(chart, cover), Letters.NOTE, from, HEIGHT / 2 + 2.3, width - from, Anchor.LEFT, Ink.SOFT);
    }

    /** The dots alone, where the sentence is set by others. */
    public void dots(Canvas canvas) {
        double y = HEIGHT / 2;
        for (int i = 0; i < Chart.Chance.DOTS; i++) {
            double x = RADIUS + i * STEP;
            if (i < chart.full()) {
                canvas.dot(x, y, RADIUS, Ink.ACCENT);
            } else {
                canvas.ring(x, y, RADIUS - 0.35, 0.7, Ink.SOFT);
            }
        }
    }

    /** The same in words. */
    static String words(Chart.Chance chart, Cover cover) {
        return cover.words().text("chance", chart.full(), Chart.Chance.DOTS);
    }
}
