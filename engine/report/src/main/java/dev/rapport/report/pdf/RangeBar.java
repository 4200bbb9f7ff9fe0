package dev.rapport.report.pdf;

import dev.rapport.judged.Range;
import dev.rapport.report.model.RangeScale;

/** A range from P10 to P90 with a dot at P50, on a scale of its own. */
record RangeBar(Range range, Palette palette) {

    void draw(Pen pen, double x, double y, double width) {
        RangeScale scale = RangeScale.of(range);
        pen.box(x, y - 0.25, width, 0.5, Palette.HAIR);
        double from = x + width * scale.share(range.p10());
        double to = x + width * scale.share(range.p90());
        pen.round(from, y - 1.9, Math.max(to - from, 1), 3.8, palette.tint());
        pen.dot(x + width * scale.share(range.p50()), y, 2.4, palette.accent());
    }
}
