package dev.rapport.report.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import dev.rapport.report.document.Cover;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import net.sf.jasperreports.engine.JROrigin;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.DefaultPdfTagger;
import net.sf.jasperreports.pdf.common.PdfProducer;

/** Tags what JasperReports itself draws for a layout: texts, lines and the logo. Our own drawings tag themselves. */
final class Tagger extends DefaultPdfTagger {

    private static final Set<BandTypeEnum> FURNITURE = EnumSet.of(
            BandTypeEnum.BACKGROUND, BandTypeEnum.PAGE_HEADER, BandTypeEnum.PAGE_FOOTER, BandTypeEnum.LAST_PAGE_FOOTER);

    private final Structure structure = new Structure();
    private final Cover cover;
    private ClassicPdfProducer producer;
    private int depth;

    @SuppressWarnings("NullAway") // the exporter gives the producer before anything else
    Tagger(Cover cover) {
        super(true);
        this.cover = cover;
    }

    Structure structure() {
        return structure;
    }

    PdfContentByte content() {
        return producer.getPdfContentByte();
    }

    PdfWriter writer() {
        return producer.getPdfWriter();
    }

    @Override
    public void setPdfProducer(PdfProducer given) {
        producer = (ClassicPdfProducer) given;
    }

    @Override
    public void init() {
        Archive.mark(writer(), cover);
        writer().setPageEvent(new PdfPageEventHelper() {
            @Override
            public void onCloseDocument(PdfWriter writer, Document document) {
                try {
                    StructureFile.write(structure, writer);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    @Override
    public void startPage() {
        structure.page();
    }

    @Override
    public void beginArtifact() {
        if (depth++ == 0) {
            structure.silently(() -> structure.text(content()));
        }
    }

    @Override
    public void endArtifact() {
        if (--depth == 0) {
            structure.end(content());
        }
    }

    @Override
    public void startText(JRPrintText text) {
        if (depth == 0 && !isFurniture(text)) {
            structure.in(Role.PARAGRAPH, () -> structure.text(content()));
        } else {
            structure.silently(() -> structure.text(content()));
        }
    }

    @Override
    public void startText(JRPrintText text, String actual) {
        startText(text);
    }

    @Override
    public void endText() {
        structure.end(content());
    }

    @Override
    public void startImage(JRPrintImage image, float left, float bottom, float right, float top) {
        if (isFurniture(image)) {
            structure.silently(() -> structure.text(content()));
        } else {
            String name = cover.agency().isEmpty() ? cover.author() : cover.agency();
            structure.in(Role.FIGURE, name, () -> structure.text(content()));
        }
    }

    @Override
    public void endImage() {
        structure.end(content());
    }

    private static boolean isFurniture(JRPrintElement element) {
        JROrigin origin = element.getOrigin();
        return origin != null && FURNITURE.contains(origin.getBandType());
    }
}
