package dev.rapport.report.pdf;

import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfGraphics2D;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperReportsContext;

/**
 * A drawing that also gives the document its date and language. The exporter offers no other way to the document, and its own date
 * is the time of the clock, in the zone of the machine.
 */
record Stamp(Drawing drawing, Instant asOf, Locale locale) implements Drawing {

    @Override
    public double width() {
        return drawing.width();
    }

    @Override
    public double height() {
        return drawing.height();
    }

    @Override
    public void draw(Pen pen) {
        drawing.draw(pen);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D place) {
        if (graphics instanceof PdfGraphics2D pdf) {
            PdfWriter writer = pdf.getContent().getPdfWriter();
            PdfDate date = new PdfDate(GregorianCalendar.from(ZonedDateTime.ofInstant(asOf, ZoneOffset.UTC)));
            PdfDictionary info = writer.getInfo();
            info.put(PdfName.CREATIONDATE, date);
            info.put(PdfName.MODDATE, date);
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(locale.toLanguageTag()));
        }
        Drawing.super.render(context, graphics, place);
    }
}
