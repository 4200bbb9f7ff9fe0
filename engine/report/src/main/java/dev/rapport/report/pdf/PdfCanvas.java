package dev.rapport.report.pdf;

import dev.rapport.report.charts.Canvas;
import dev.rapport.report.charts.Ink;

/** The chart kit's canvas on paper. */
record PdfCanvas(Pen pen, Look look) implements Canvas {

    @Override
    public void box(double x, double y, double width, double height, Ink ink) {
        pen.box(x, y, width, height, look.palette().of(ink));
    }

    @Override
    public void round(double x, double y, double width, double height, Ink ink) {
        pen.round(x, y, width, height, look.palette().of(ink));
    }

    @Override
    public void dot(double x, double y, double radius, Ink ink) {
        pen.dot(x, y, radius, look.palette().of(ink));
    }

    @Override
    public void ring(double x, double y, double radius, double stroke, Ink ink) {
        pen.ring(x, y, radius, stroke, look.palette().of(ink));
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, double stroke, Ink ink) {
        pen.line(fromX, fromY, toX, toY, stroke, look.palette().of(ink));
    }

    @Override
    public void triangle(double x, double y, double radius, Ink line, Ink inside) {
        pen.triangle(x, y, radius, look.palette().of(line), look.palette().of(inside));
    }

    @Override
    public void text(String text, Letters letters, double x, double baseline, double most, Anchor anchor, Ink ink) {
        Line line = lettering(letters).fit(text, most);
        switch (anchor) {
            case LEFT -> pen.text(line, x, baseline, look.palette().of(ink));
            case MIDDLE -> pen.middle(line, x, baseline, look.palette().of(ink));
            case RIGHT -> pen.right(line, x, baseline, look.palette().of(ink));
        }
    }

    @Override
    public double width(String text, Letters letters) {
        return lettering(letters).line(text).width();
    }

    private Lettering lettering(Letters letters) {
        return look.in(
                switch (letters) {
                    case NOTE -> Type.NOTE;
                    case TEXT -> Type.TEXT;
                    case STRONG -> Type.STRONG;
                });
    }
}
