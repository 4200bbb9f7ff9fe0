package dev.rapport.report.charts;

import dev.rapport.judged.Basis;
import dev.rapport.judged.Range;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.RangeScale;
import dev.rapport.report.document.Status;
import java.util.OptionalDouble;

/** Small drawings that stand in a line of a table. */
public final class Marks {

    private static final double THICK = 3.8;
    /** What of a bar that goes on beyond its scale is broken into pieces. */
    private static final double BREAK = 5;

    private static final double EDGE = 0.45;
    private static final double HATCH = 2.4;

    private static final int SOLID = 20;
    private static final int FAIR = 8;

    private Marks() {}

    /** A share of a whole as a bar, with a tick for what is usual. What is unknown is never drawn, so that it never looks like zero. */
    public static void bar(Canvas canvas, double x, double y, double width, double share, OptionalDouble usual) {
        canvas.round(x, y - THICK / 2, width, THICK, Ink.HAIR);
        double filled = width * clamp(share);
        if (filled > 0) {
            canvas.round(x, y - THICK / 2, Math.max(filled, THICK), THICK, Ink.ACCENT);
        }
        if (usual.isPresent()) {
            canvas.box(x + width * clamp(usual.getAsDouble()) - 0.5, y - 3.8, 1, 7.6, Ink.INK);
        }
    }

    /**
     * A range from P10 to P90 with a dot at P50 and a tick at what came of it. Where the scale has both signs, a thin tick marks nothing
     * won and nothing lost; a range that goes beyond the scale is broken off, so that nobody takes its end for its P90.
     */
    public static void range(Canvas canvas, double x, double y, double width, Cell.Range cell) {
        Range range = cell.range();
        RangeScale scale = cell.scale();
        canvas.box(x, y - 0.25, width, 0.5, Ink.HAIR);
        double from = x + width * scale.share(range.p10());
        double to = x + width * scale.share(range.p90());
        boolean broken = !scale.reaches(range.p90());
        double end = broken ? to - BREAK : to;
        if (from <= end) {
            span(canvas, from, y, Math.max(end - from, 1), cell.basis().orElse(Basis.MEASURED));
        }
        for (double at = end + 1; broken && at < x + width; at += 2) {
            canvas.box(at, y - THICK / 2, 1, THICK, Ink.TINT);
        }
        if (scale.low() < 0 && scale.high() > 0) {
            canvas.box(x + width * scale.share(0) - 0.3, y - 3.6, 0.6, 7.2, Ink.SOFT);
        }
        if (scale.reaches(range.p50())) {
            canvas.dot(x + width * scale.share(range.p50()), y, 2.4, Ink.ACCENT);
        }
        if (cell.reached().isPresent()) {
            canvas.box(x + width * scale.share(cell.reached().getAsDouble()) - 0.7, y - 4.2, 1.4, 8.4, Ink.INK);
        }
    }

    /** Filled, outlined or hatched by what the figure stands on. */
    private static void span(Canvas canvas, double x, double y, double width, Basis basis) {
        double top = y - THICK / 2;
        if (basis == Basis.MEASURED) {
            canvas.round(x, top, width, THICK, Ink.TINT);
            return;
        }
        canvas.box(x, top, width, THICK, Ink.WHITE);
        canvas.line(x, top, x + width, top, EDGE, Ink.ACCENT);
        canvas.line(x, top + THICK, x + width, top + THICK, EDGE, Ink.ACCENT);
        canvas.line(x, top, x, top + THICK, EDGE, Ink.ACCENT);
        canvas.line(x + width, top, x + width, top + THICK, EDGE, Ink.ACCENT);
        for (double at = x; basis == Basis.ASSUMED && at + THICK <= x + width; at += HATCH) {
            canvas.line(at, top + THICK, at + THICK, top, EDGE, Ink.ACCENT);
        }
    }

    /** The posts behind a figure: three dots from 20, two from 8, one below, none from none. */
    public static void evidence(Canvas canvas, double x, double y, long posts) {
        int full = full(posts);
        for (int i = 0; i < 3; i++) {
            if (i < full) {
                canvas.dot(x + 2.2 + i * 4.8, y, 1.75, Ink.INK);
            } else {
                canvas.ring(x + 2.2 + i * 4.8, y, 1.5, 0.5, Ink.INK);
            }
        }
    }

    /** How many of the three dots are full. */
    public static int full(long posts) {
        if (posts >= SOLID) {
            return 3;
        }
        return posts >= FAIR ? 2 : posts > 0 ? 1 : 0;
    }

    /** The shape of a status, so that it reads without colour. */
    public static void shape(Canvas canvas, double x, double y, Status status) {
        Ink ink = ink(status);
        switch (status) {
            case CHOSEN -> canvas.dot(x, y, 2, ink);
            case RESERVE -> canvas.ring(x, y, 1.7, 0.8, ink);
            case DECLINED -> canvas.box(x - 2, y - 0.7, 4, 1.4, ink);
            case REVIEW -> canvas.triangle(x, y, 2, ink, ink);
            case LEFT_OUT -> canvas.box(x - 1.8, y - 1.8, 3.6, 3.6, ink);
        }
    }

    /** The colour of a status. */
    public static Ink ink(Status status) {
        return switch (status) {
            case CHOSEN -> Ink.ACCENT;
            case RESERVE, DECLINED -> Ink.SOFT;
            case REVIEW -> Ink.AMBER;
            case LEFT_OUT -> Ink.RED;
        };
    }

    private static double clamp(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
