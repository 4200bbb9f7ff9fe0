package dev.rapport.report.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;

/** Rectangles on a page that lead somewhere. */
final class Links {

    private static final int PRINTED = 4;

    private Links() {}

    /** Leads to an anchor of the document. */
    static PdfAnnotation inside(PdfWriter writer, Rectangle place, String anchor) {
        return told(PdfAnnotation.createLink(writer, place, PdfAnnotation.HIGHLIGHT_INVERT, anchor), anchor);
    }

    /** Leads to a page of the web. */
    static PdfAnnotation web(PdfWriter writer, Rectangle place, String address) {
        return told(
                PdfAnnotation.createLink(writer, place, PdfAnnotation.HIGHLIGHT_INVERT, new PdfAction(address)),
                address);
    }

    private static PdfAnnotation told(PdfAnnotation link, String where) {
        link.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
        link.put(PdfName.F, new PdfNumber(PRINTED));
        link.put(PdfName.CONTENTS, new PdfString(where, PdfObject.TEXT_UNICODE));
        return link;
    }
}
