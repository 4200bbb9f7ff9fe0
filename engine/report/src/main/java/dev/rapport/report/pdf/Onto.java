package dev.rapport.report.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfWriter;

/**
 * The place of a drawing on a page.
 *
 * @param content whose origin is the place's upper left corner
 * @param left the corner on the page
 * @param top the corner on the page, from its foot
 */
record Onto(PdfWriter writer, PdfContentByte content, Structure structure, double left, double top) {

    /** A rectangle on the page, by its upper left corner from that of the drawing. */
    Rectangle place(double x, double y, double width, double height) {
        return new Rectangle(
                (float) (left + x), (float) (top - y - height), (float) (left + x + width), (float) (top - y));
    }

    /** The open element leads somewhere. */
    void add(PdfAnnotation link) {
        int number = structure.link(link.getIndirectReference());
        link.put(PdfName.STRUCTPARENT, new PdfNumber(StructureFile.LINKS + number));
        writer.addAnnotation(link);
    }
}
