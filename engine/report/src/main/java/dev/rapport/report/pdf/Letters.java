package dev.rapport.report.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.awt.Color;

/**
 * Writes pieces of text into a page's content. Under an outline or a picture the text is written without ink, so that it can be
 * searched, copied and read aloud.
 */
record Letters(PdfContentByte content) {

    /** By what a script without a bold weight is thickened, in parts of its size. */
    static final double THICKER = 0.035;

    void write(Line.Piece piece, Line line, double x, double y, Color colour) {
        boolean isDrawn = piece.isDrawn();
        if (isDrawn) {
            PdfDictionary said = new PdfDictionary();
            said.put(new PdfName("ActualText"), new PdfString(piece.spoken(), PdfObject.TEXT_UNICODE));
            content.beginMarkedContentSequence(PdfName.SPAN, said, true);
        }
        for (int i = 0; i < piece.pictures().size(); i++) {
            draw(piece.pictures().get(i), line.size(), x + i * Emoji.ADVANCE * line.size(), y);
        }
        content.saveState();
        content.beginText();
        content.setFontAndSize(piece.face().pdf(), (float) line.size());
        content.setColorFill(colour);
        if (line.air() > 0) {
            content.setCharacterSpacing((float) line.air());
        }
        if (isDrawn) {
            content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
            double natural = piece.face().pdf().getWidthPoint(piece.text(), (float) line.size());
            if (natural > 0) {
                content.setHorizontalScaling((float) (100 * piece.width() / natural));
            }
        } else if (piece.bold()) {
            content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
            content.setColorStroke(colour);
            content.setLineWidth((float) (line.size() * THICKER));
        }
        content.setTextMatrix((float) x, (float) -y);
        content.showText(piece.text());
        content.endText();
        content.restoreState();
        if (isDrawn) {
            content.endMarkedContentSequence();
        }
    }

    private void draw(Image picture, double size, double x, double y) {
        float side = (float) (Emoji.SIDE * size);
        float left = (float) (x + (Emoji.ADVANCE - Emoji.SIDE) * size / 2);
        content.addImage(picture, side, 0, 0, side, left, (float) -(y + Emoji.BELOW * size));
    }
}
