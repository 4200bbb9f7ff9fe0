package dev.rapport.report.pdf;

import com.lowagie.text.Image;
import java.awt.Shape;
import java.util.List;

/**
 * One line of text, set.
 *
 * @param pieces parts in one font and one direction, from left to right
 * @param width its width in points
 * @param size font size in points
 * @param air space added after each character
 */
record Line(List<Piece> pieces, double width, double size, double air) {

    Line(List<Piece> pieces, double width, double size) {
        this(pieces, width, size, 0);
    }

    /** The line with air between its characters, for a few words in capitals of one font. */
    Line spaced(double air) {
        return new Line(pieces, width, size, air);
    }

    /**
     * A part of a line.
     *
     * @param text as a reader of the file finds it, from left to right
     * @param spoken as people write it
     * @param face the font
     * @param bold whether a font without a bold weight is thickened
     * @param x where it starts
     * @param width its width
     * @param outline its shapes, empty where plain text or pictures do
     * @param pictures the emoji that it is made of, from left to right
     */
    record Piece(
            String text,
            String spoken,
            Face face,
            boolean bold,
            double x,
            double width,
            List<Shape> outline,
            List<Image> pictures) {

        /** Text that is written as it is. */
        static Piece plain(String text, Face face, boolean bold, double width) {
            return new Piece(text, text, face, bold, 0, width, List.of(), List.of());
        }

        /** Whether shapes or pictures are seen, and the text itself has no ink. */
        boolean isDrawn() {
            return !outline.isEmpty() || !pictures.isEmpty();
        }
    }

    boolean isDeep() {
        return pieces.stream().anyMatch(piece -> piece.face().isDeep());
    }

    int characters() {
        return pieces.stream()
                .mapToInt(piece -> piece.text().codePointCount(0, piece.text().length()))
                .sum();
    }
}
