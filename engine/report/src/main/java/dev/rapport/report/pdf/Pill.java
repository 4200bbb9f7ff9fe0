package dev.rapport.report.pdf;

import dev.rapport.report.model.Status;
import java.awt.Color;

/** A status as a shape and a word on a wash of its colour. */
record Pill(Status status, String word, double width, boolean right, Palette palette) implements Drawing {

    @Override
    public double height() {
        return 12;
    }

    @Override
    public void draw(Pen pen) {
        Line line = Type.PILL.fit(word, width - 19);
        double wide = line.width() + 18.5;
        double x = right ? width - wide : 0;
        Color colour = palette.text(status);
        pen.round(x, 0.5, wide, 11, palette.background(status));
        shape(pen, x + 7.2, 6, colour);
        pen.text(line, x + 12, 8.25, colour);
    }

    private void shape(Pen pen, double x, double y, Color colour) {
        switch (status) {
            case CHOSEN -> pen.dot(x, y, 2, colour);
            case RESERVE -> pen.ring(x, y, 1.7, 0.8, colour);
            case REVIEW -> pen.triangle(x, y, 2, colour, colour);
            case LEFT_OUT -> pen.box(x - 1.8, y - 1.8, 3.6, 3.6, colour);
        }
    }
}
