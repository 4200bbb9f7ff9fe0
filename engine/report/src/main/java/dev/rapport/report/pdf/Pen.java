package dev.rapport.report.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGraphics2D;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Consumer;

/** Draws lines, shapes and text; y grows downwards, as on a page that is read. */
final class Pen {

    private static final double HAIR = 0.45;

    private final Graphics2D graphics;

    Pen(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** Draws something whose own origin is here. */
    void at(double x, double y, Consumer<Pen> drawing) {
        graphics.translate(x, y);
        drawing.accept(this);
        graphics.translate(-x, -y);
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
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) stroke));
        graphics.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** A triangle that stands, white inside. */
    void triangle(double x, double y, double radius, Color line, Color inside) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - radius, y + radius * 0.85);
        path.lineTo(x, y - radius * 1.05);
        path.lineTo(x + radius, y + radius * 0.85);
        path.closePath();
        fill(path, inside);
        graphics.setColor(line);
        graphics.setStroke(new BasicStroke(0.9f));
        graphics.draw(path);
    }

    void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
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
            double at = x + piece.x();
            for (Shape outline : piece.outline()) {
                outline(outline, at, baseline, piece.bold() ? line.size() * 0.035 : 0, colour);
            }
            write(piece, line, at, baseline, colour);
        }
    }

    private void outline(Shape shape, double x, double y, double stroke, Color colour) {
        Shape moved = AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
        fill(moved, colour);
        if (stroke > 0) {
            graphics.setStroke(new BasicStroke((float) stroke));
            graphics.draw(moved);
        }
    }

    // Under an outline the text is written without ink, so that it can be searched, copied and read aloud.
    private void write(Line.Piece piece, Line line, double x, double y, Color colour) {
        if (!(graphics instanceof PdfGraphics2D pdf) || !(pdf.getContent() instanceof PdfTemplate page)) {
            if (piece.outline().isEmpty()) {
                graphics.setColor(colour);
                graphics.setFont(piece.face().awt().deriveFont((float) line.size()));
                graphics.drawString(piece.text(), (float) x, (float) y);
            }
            return;
        }
        double size = line.size();
        AffineTransform moved = graphics.getTransform();
        page.saveState();
        page.beginText();
        page.setFontAndSize(piece.face().pdf(), (float) size);
        page.setColorFill(colour);
        page.setCharacterSpacing((float) line.air());
        if (!piece.outline().isEmpty()) {
            page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
            double natural = piece.face().pdf().getWidthPoint(piece.text(), (float) size);
            if (natural > 0) {
                page.setHorizontalScaling((float) (100 * piece.width() / natural));
            }
        } else if (piece.bold()) {
            page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
            page.setColorStroke(colour);
            page.setLineWidth((float) (size * 0.035));
        }
        page.setTextMatrix((float) (moved.getTranslateX() + x * moved.getScaleX()), (float)
                (page.getHeight() - moved.getTranslateY() - y * moved.getScaleY()));
        page.showText(piece.text());
        page.setHorizontalScaling(100);
        page.setCharacterSpacing(0);
        page.endText();
        page.restoreState();
    }
}
