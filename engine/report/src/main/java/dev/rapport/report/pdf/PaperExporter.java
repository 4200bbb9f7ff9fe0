package dev.rapport.report.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDestination;
import dev.rapport.report.document.Cover;
import java.io.IOException;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;

/** Writes filled layouts as a PDF. Our drawings go straight onto the page, so that their parts can be tagged. */
final class PaperExporter extends JRPdfExporter {

    private final Fonts fonts;
    private final Tagger tagger;

    PaperExporter(Press press, Cover cover) {
        super(press.context());
        this.fonts = press.fonts();
        this.tagger = new Tagger(cover);
    }

    @Override
    protected PdfTaggerFactory getPdfTaggerFactory(Boolean isTagged) {
        return exporter -> tagger;
    }

    @Override
    protected PdfProducer createPdfProducer() {
        return new PaperProducer(createPdfProducerContext(), fonts);
    }

    @Override
    public void exportImage(JRPrintImage image) throws IOException, JRException {
        if (!(image.getRenderer() instanceof Drawing drawing)) {
            super.exportImage(image);
            return;
        }
        double left = image.getX() + getOffsetX();
        double top = pageFormat.getPageHeight() - image.getY() - getOffsetY();
        if (image.getAnchorName() != null) {
            tagger.content()
                    .localDestination(
                            image.getAnchorName(),
                            new PdfDestination(PdfDestination.XYZ, (float) left, (float) top, 0));
            if (image.getBookmarkLevel() > 0) {
                addBookmark(image.getBookmarkLevel(), image.getAnchorName(), (int) left, image.getY() + getOffsetY());
            }
        }
        draw(drawing, image, new Onto(tagger.writer(), tagger.content(), tagger.structure(), left, top));
    }

    private static void draw(Drawing drawing, JRPrintImage image, Onto page) {
        Pen pen = new Pen(page);
        if (image.getHyperlinkAnchor() != null) {
            Rectangle all = page.place(0, 0, image.getWidth(), image.getHeight());
            pen.leading(Links.inside(page.writer(), all, image.getHyperlinkAnchor()));
        }
        double scale = Math.min(
                1, Math.min(image.getWidth() / drawing.width(), image.getHeight() / Math.max(1, drawing.height())));
        page.content().saveState();
        page.content().concatCTM((float) scale, 0, 0, (float) scale, (float) page.left(), (float) page.top());
        drawing.draw(pen);
        pen.end();
        page.content().restoreState();
    }
}
