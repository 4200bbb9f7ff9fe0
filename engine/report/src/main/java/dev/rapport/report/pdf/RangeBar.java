package dev.rapport.report.pdf;

import dev.rapport.api.model.Range;

/** A range from P10 to P90 with a dot at P50, on a scale. */
record RangeBar(Range range, double low, double high, Palette palette) {

    /** A scale on which the range has room on both sides; it starts at zero where nothing is negative. */
    static RangeBar alone(Range range, Palette palette) {
        double low = range.p10() >= 0 ? 0 : range.p10() * 1.35;
        double high = range.p90() > 0 ? range.p90() * 1.3 : range.p90() * 0.5;
        return new RangeBar(range, low, Math.max(high, low + 1e-9), palette);
    }

    void draw(Pen pen, double x, double y, double width) {
        pen.box(x, y - 0.25, width, 0.5, Palette.HAIR);
        double from = at(range.p10(), x, width);
        double to = at(range.p90(), x, width);
        pen.round(from, y - 1.9, Math.max(to - from, 1), 3.8, palette.tint());
        pen.dot(at(range.p50(), x, width), y, 2.4, palette.accent());
    }

    private double at(double value, double x, double width) {
        return x + width * Math.max(0, Math.min(1, (value - low) / (high - low)));
    }
}
