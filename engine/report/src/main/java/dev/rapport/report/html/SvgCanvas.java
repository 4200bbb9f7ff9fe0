package dev.rapport.report.html;

import dev.rapport.report.charts.Canvas;
import dev.rapport.report.charts.Ink;
import java.util.Locale;
import java.util.function.Consumer;

/** The chart kit's canvas as an inline picture; its colours and letters come from the style sheet. */
final class SvgCanvas implements Canvas {

    /** Pixels of a point. */
    private static final double SCALE = 4 / 3.0;
    /** About as wide as a character is, in parts of its size. */
    private static final double CHARACTER = 0.53;

    private final StringBuilder out = new StringBuilder();

    private SvgCanvas() {}

    /** A picture of a size in points. */
    static String picture(double width, double height, String label, Consumer<Canvas> drawing) {
        return picture(width, height, SCALE, label, drawing);
    }

    /** A picture that is shown so many pixels to a point. */
    static String picture(double width, double height, double scale, String label, Consumer<Canvas> drawing) {
        SvgCanvas canvas = new SvgCanvas();
        canvas.out
                .append("<svg ")
                // What has no words of its own only repeats the figures beside it.
                .append(label.isEmpty() ? "aria-hidden=\"true" : "role=\"img\" aria-label=\"" + Html.escape(label))
                .append("\" width=\"")
                .append(number(width * scale))
                .append("\" height=\"")
                .append(number(height * scale))
                .append("\" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append("\">");
        drawing.accept(canvas);
        return canvas.out.append("</svg>").toString();
    }

    @Override
    public void box(double x, double y, double width, double height, Ink ink) {
        rectangle(x, y, width, height, 0, ink);
    }

    @Override
    public void round(double x, double y, double width, double height, Ink ink) {
        rectangle(x, y, width, height, Math.min(width, height) / 2, ink);
    }

    private void rectangle(double x, double y, double width, double height, double radius, Ink ink) {
        out.append("<rect class=\"").append(fill(ink)).append("\" x=\"").append(number(x));
        out.append("\" y=\"").append(number(y)).append("\" width=\"").append(number(width));
        out.append("\" height=\"").append(number(height));
        if (radius > 0) {
            out.append("\" rx=\"").append(number(radius));
        }
        out.append("\"/>");
    }

    @Override
    public void dot(double x, double y, double radius, Ink ink) {
        circle(x, y, radius, fill(ink), "");
    }

    @Override
    public void ring(double x, double y, double radius, double stroke, Ink ink) {
        circle(x, y, radius, line(ink), " stroke-width=\"" + number(stroke) + "\"");
    }

    private void circle(double x, double y, double radius, String look, String more) {
        out.append("<circle class=\"").append(look).append("\" cx=\"").append(number(x));
        out.append("\" cy=\"").append(number(y)).append("\" r=\"").append(number(radius));
        out.append('"').append(more).append("/>");
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, double stroke, Ink ink) {
        out.append("<path class=\"").append(line(ink)).append("\" d=\"M").append(number(fromX));
        out.append(' ').append(number(fromY)).append('L').append(number(toX)).append(' ');
        out.append(number(toY))
                .append("\" stroke-width=\"")
                .append(number(stroke))
                .append("\"/>");
    }

    @Override
    public void triangle(double x, double y, double radius, Ink line, Ink inside) {
        out.append("<path class=\"")
                .append(fill(inside))
                .append(' ')
                .append(line(line))
                .append("\" d=\"M");
        out.append(number(x - radius))
                .append(' ')
                .append(number(y + radius * 0.85))
                .append('L');
        out.append(number(x)).append(' ').append(number(y - radius * 1.05)).append('L');
        out.append(number(x + radius))
                .append(' ')
                .append(number(y + radius * 0.85))
                .append("Z\"/>");
    }

    @Override
    public void text(String text, Letters letters, double x, double baseline, double most, Anchor anchor, Ink ink) {
        String shown = width(text, letters) <= most ? text : cut(text, letters, most);
        out.append("<text class=\"")
                .append(fill(ink))
                .append(" l-")
                .append(letters.name().toLowerCase(Locale.ROOT));
        out.append("\" x=\"").append(number(x)).append("\" y=\"").append(number(baseline));
        switch (anchor) {
            case LEFT -> {}
            case MIDDLE -> out.append("\" text-anchor=\"middle");
            case RIGHT -> out.append("\" text-anchor=\"end");
        }
        out.append("\">").append(Html.escape(shown)).append("</text>");
    }

    @Override
    public double width(String text, Letters letters) {
        return text.codePointCount(0, text.length()) * letters.size() * CHARACTER;
    }

    private static String cut(String text, Letters letters, double most) {
        int fits = (int) Math.max(1, most / (letters.size() * CHARACTER) - 1);
        int characters = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(fits, characters))) + "…";
    }

    private static String fill(Ink ink) {
        return "i-" + ink.name().toLowerCase(Locale.ROOT);
    }

    private static String line(Ink ink) {
        return "s-" + ink.name().toLowerCase(Locale.ROOT);
    }

    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
