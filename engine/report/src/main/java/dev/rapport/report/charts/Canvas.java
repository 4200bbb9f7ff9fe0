package dev.rapport.report.charts;

/** Where a chart is drawn, in points; y grows downwards, as on a page that is read. */
public interface Canvas {

    /** Where a text stands about its x. */
    enum Anchor {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /** Size and weight of a text. */
    enum Letters {
        NOTE(6.3),
        TEXT(7.4),
        STRONG(7.4);

        private final double size;

        Letters(double size) {
            this.size = size;
        }

        /** In points. */
        public double size() {
            return size;
        }
    }

    void box(double x, double y, double width, double height, Ink ink);

    /** A box whose ends are half circles. */
    void round(double x, double y, double width, double height, Ink ink);

    void dot(double x, double y, double radius, Ink ink);

    void ring(double x, double y, double radius, double stroke, Ink ink);

    /** A straight line. */
    void line(double fromX, double fromY, double toX, double toY, double stroke, Ink ink);

    /** A triangle that stands. */
    void triangle(double x, double y, double radius, Ink line, Ink inside);

    /** A line of text on its baseline, cut where it would be wider than this. */
    void text(String text, Letters letters, double x, double baseline, double most, Anchor anchor, Ink ink);

    /** How wide a text is, about. */
    double width(String text, Letters letters);

    /** A hairline from left to right. */
    default void hair(double x, double y, double width) {
        box(x, y - 0.225, width, 0.45, Ink.HAIR);
    }
}
