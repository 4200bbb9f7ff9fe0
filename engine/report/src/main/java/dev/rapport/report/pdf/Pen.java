package dev.rapport.report.pdf;

import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Draws lines, shapes and text onto a page, and says what they are to somebody who hears it; y grows downwards, as on a page that is
 * read.
 */
final class Pen {

    private static final double HAIR = 0.45;

    private final Onto page;
    private final PdfContentByte content;
    private final Structure structure;
    private final Paths paths;
    private final Letters letters;
    private double left;
    private double top;
    private Optional<PdfAnnotation> link = Optional.empty();

    Pen(Onto page) {
        this.page = page;
        this.content = page.content();
        this.structure = page.structure();
        this.paths = new Paths(content);
        this.letters = new Letters(content);
    }

    /** Draws something whose own origin is here. */
    void at(double x, double y, Consumer<Pen> drawing) {
        left += x;
        top += y;
        drawing.accept(this);
        left -= x;
        top -= y;
    }

    /** What is drawn here is a part of its own. */
    void in(Role role, Runnable drawing) {
        structure.in(role, drawing);
    }

    /** @param alternative what the picture says in words */
    void figure(String alternative, Runnable drawing) {
        structure.in(Role.FIGURE, alternative, drawing);
    }

    /** What is drawn here is one of several parts with this key, which follow each other. */
    void in(String key, Role whole, Role part, Runnable drawing) {
        structure.in(key, whole, part, drawing);
    }

    /** The head of a table; where the table goes on, it says nothing new. */
    void head(String key, Runnable drawing) {
        if (structure.has(key)) {
            structure.silently(drawing);
        } else {
            structure.in(key, Role.TABLE, Role.ROW, drawing);
        }
    }

    /** What is drawn here says nothing that does not stand elsewhere. */
    void silently(Runnable drawing) {
        structure.silently(drawing);
    }

    /** All that is drawn leads somewhere; what {@link #linked} draws says where. */
    void leading(PdfAnnotation there) {
        link = Optional.of(there);
    }

    /** The words that say where the whole drawing leads, where it leads anywhere. */
    void linked(Runnable drawing) {
        if (link.isEmpty()) {
            drawing.run();
            return;
        }
        PdfAnnotation there = link.get();
        link = Optional.empty();
        structure.in(Role.LINK, () -> {
            page.add(there);
            drawing.run();
        });
    }

    /** Words in this place that lead to a page of the web. */
    void linked(String address, double x, double y, double width, double height, Runnable drawing) {
        structure.in(Role.LINK, () -> {
            page.add(Links.web(page.writer(), page.place(left + x, top + y, width, height), address));
            drawing.run();
        });
    }

    /** Nothing more is drawn. */
    void end() {
        linked(() -> {});
        structure.end(content);
    }

    void box(double x, double y, double width, double height, Color colour) {
        fill(new Rectangle2D.Double(x, y, width, height), colour);
    }

    /** A hairline from left to right. */
    void hair(double x, double y, double width) {
        box(x, y - HAIR / 2, width, HAIR, Palette.HAIR);
    }

    void round(double x, double y, double width, double height, Color colour) {
        double arc = Math.min(width, height);
        fill(new RoundRectangle2D.Double(x, y, width, height, arc, arc), colour);
    }

    void dot(double x, double y, double radius, Color colour) {
        fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), colour);
    }

    void ring(double x, double y, double radius, double stroke, Color colour) {
        structure.shape(content);
        Shape ring = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        paths.draw(ring, left, top, stroke, colour);
    }

    void line(double fromX, double fromY, double toX, double toY, double stroke, Color colour) {
        structure.shape(content);
        paths.draw(new Line2D.Double(fromX, fromY, toX, toY), left, top, stroke, colour);
    }

    /** A triangle that stands, white inside. */
    void triangle(double x, double y, double radius, Color line, Color inside) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - radius, y + radius * 0.85);
        path.lineTo(x, y - radius * 1.05);
        path.lineTo(x + radius, y + radius * 0.85);
        path.closePath();
        fill(path, inside);
        paths.draw(path, left, top, 0.9, line);
    }

    void fill(Shape shape, Color colour) {
        structure.shape(content);
        paths.fill(shape, left, top, colour);
    }

    /** Text whose right end is at x. */
    void right(Line line, double x, double baseline, Color colour) {
        text(line, x - line.width(), baseline, colour);
    }

    void middle(Line line, double x, double baseline, Color colour) {
        text(line, x - line.width() / 2, baseline, colour);
    }

    void text(Line line, double x, double baseline, Color colour) {
        for (Line.Piece piece : line.pieces()) {
            double at = left + x + piece.x();
            structure.text(content);
            for (Shape outline : piece.outline()) {
                paths.fill(outline, at, top + baseline, colour);
                if (piece.bold()) {
                    paths.draw(outline, at, top + baseline, line.size() * Letters.THICKER, colour);
                }
            }
            letters.write(piece, line, at, top + baseline, colour);
        }
    }
}
