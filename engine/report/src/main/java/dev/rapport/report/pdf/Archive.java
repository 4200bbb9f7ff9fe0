package dev.rapport.report.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import dev.rapport.report.document.Cover;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;

/**
 * What makes a PDF one that archives keep and that can be read aloud (ISO 19005-2 level A, ISO 14289-1): what its colours mean, its
 * language, and metadata that say so. Its date is that of the data; the exporter's own would be the clock's.
 */
final class Archive {

    /** A profile of IEC 61966-2-1 with its curve and primaries alone, written for this project. */
    private static final String PROFILE = "srgb.icc";

    private static final String COLOURS = "sRGB IEC61966-2.1";

    private Archive() {}

    static void mark(PdfWriter writer, Cover cover) {
        PdfDate date = new PdfDate(
                GregorianCalendar.from(ZonedDateTime.ofInstant(cover.made().asOf(), ZoneOffset.UTC)));
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        writer.setXmpMetadata(
                Metadata.of(cover, info.getAsString(PdfName.PRODUCER).toUnicodeString()));
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(cover.words().locale().toLanguageTag()));
        try {
            catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(intent(writer)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfDictionary intent(PdfWriter writer) throws IOException {
        PdfStream profile = new PdfStream(profile());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(COLOURS));
        intent.put(PdfName.INFO, new PdfString(COLOURS));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        return intent;
    }

    private static byte[] profile() throws IOException {
        try (InputStream in = Archive.class.getResourceAsStream("/dev/rapport/report/" + PROFILE)) {
            if (in == null) {
                throw new IllegalStateException("The profile (" + PROFILE + ") is missing in the jar.");
            }
            return in.readAllBytes();
        }
    }
}
