package dev.rapport.report.pdf;

import com.lowagie.text.pdf.PdfIndirectReference;

/** What an element of the document's structure holds. */
sealed interface Part permits Element, Part.Mark, Part.Pointer {

    /**
     * A piece of a page.
     *
     * @param page from 0
     * @param id counted on that page, from 0
     */
    record Mark(int page, int id) implements Part {}

    /**
     * Something that lies on a page, such as a link's rectangle.
     *
     * @param page from 0
     */
    record Pointer(int page, PdfIndirectReference object) implements Part {}
}
