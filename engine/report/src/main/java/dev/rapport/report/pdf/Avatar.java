package dev.rapport.report.pdf;

import java.awt.Color;

/** Initials on the accent colour, in the place of a picture. */
record Avatar(String initials, double width, Palette palette) implements Drawing {

    @Override
    public double height() {
        return width;
    }

    @Override
    public void draw(Pen pen) {
        pen.dot(width / 2, width / 2, width / 2, palette.accent());
        Lettering lettering = new Lettering(Typeface.SEMIBOLD, width * 0.3);
        pen.middle(lettering.fit(initials, width), width / 2, width / 2 + width * 0.108, Color.WHITE);
    }
}
