package dev.rapport.report.pdf;

import dev.rapport.report.charts.Marks;
import dev.rapport.report.document.Status;
import java.awt.Color;

/** A status as a shape and a word on a wash of its colour. */
record Pill(Status status, String word, Look look) {

    private static final double MARGINS = 20;

    /** Draws it with its left end at x. */
    void draw(Pen pen, double x, double y, double most) {
        Line line = line(most);
        Color colour = look.palette().text(status);
        pen.round(x, y + 0.5, line.width() + MARGINS, 13, look.palette().background(status));
        Marks.shape(new PdfCanvas(pen, look), x + 7.2, y + 7, status);
        pen.text(line, x + 13, y + 9.6, colour);
    }

    /** Draws it with its right end at x. */
    void drawRight(Pen pen, double x, double y, double most) {
        draw(pen, x - line(most).width() - MARGINS, y, most);
    }

    private Line line(double most) {
        return look.in(Type.PILL).fit(word, most - 20.5);
    }
}
