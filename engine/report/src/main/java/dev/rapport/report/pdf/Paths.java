package dev.rapport.report.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Writes shapes into a page's content, whose y grows upwards. */
record Paths(PdfContentByte content) {

    void fill(Shape shape, double x, double y, Color colour) {
        content.setColorFill(colour);
        if (follow(shape, x, y) == PathIterator.WIND_EVEN_ODD) {
            content.eoFill();
        } else {
            content.fill();
        }
    }

    void draw(Shape shape, double x, double y, double stroke, Color colour) {
        content.setColorStroke(colour);
        content.setLineWidth((float) stroke);
        follow(shape, x, y);
        content.stroke();
    }

    private int follow(Shape shape, double x, double y) {
        PathIterator path = shape.getPathIterator(null);
        float[] to = new float[6];
        float fromX = 0;
        float fromY = 0;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(to);
            for (int i = 0; i < 6; i += 2) {
                to[i] = (float) (x + to[i]);
                to[i + 1] = (float) -(y + to[i + 1]);
            }
            int last = 0;
            switch (kind) {
                case PathIterator.SEG_MOVETO -> content.moveTo(to[0], to[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(to[0], to[1]);
                case PathIterator.SEG_QUADTO -> {
                    // A page knows cubic curves alone.
                    content.curveTo(
                            fromX + (to[0] - fromX) * 2 / 3,
                            fromY + (to[1] - fromY) * 2 / 3,
                            to[2] + (to[0] - to[2]) * 2 / 3,
                            to[3] + (to[1] - to[3]) * 2 / 3,
                            to[2],
                            to[3]);
                    last = 2;
                }
                case PathIterator.SEG_CUBICTO -> {
                    content.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
                    last = 4;
                }
                default -> content.closePath();
            }
            fromX = to[last];
            fromY = to[last + 1];
        }
        return path.getWindingRule();
    }
}
