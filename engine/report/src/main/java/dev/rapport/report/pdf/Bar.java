package dev.rapport.report.pdf;

import java.util.OptionalDouble;

/** A share of a whole as a bar, with a tick for what is usual; unknown draws nothing at all, so that it never looks like zero. */
record Bar(double width, OptionalDouble share, OptionalDouble usual, Palette palette) implements Drawing {

    private static final double THICK = 3.8;

    @Override
    public double height() {
        return 10;
    }

    @Override
    public void draw(Pen pen) {
        draw(pen, 0, height() / 2);
    }

    void draw(Pen pen, double x, double y) {
        if (share.isEmpty()) {
            return;
        }
        pen.round(x, y - THICK / 2, width, THICK, Palette.HAIR);
        double filled = width * clamp(share.getAsDouble());
        if (filled > 0) {
            pen.round(x, y - THICK / 2, Math.max(filled, THICK), THICK, palette.accent());
        }
        if (usual.isPresent()) {
            pen.box(x + width * clamp(usual.getAsDouble()) - 0.5, y - 3.8, 1, 7.6, Palette.INK);
        }
    }

    private static double clamp(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
