package dev.rapport.report.pdf;

import com.lowagie.text.Font;
import java.awt.Color;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRFont;
import net.sf.jasperreports.engine.base.JRBaseFont;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfTextChunk;

/** Sets a layout's own texts in the fonts of the document. JasperReports would look for them by name, and keep each for ever. */
final class PaperProducer extends ClassicPdfProducer {

    private final Fonts fonts;
    private String text = "";

    PaperProducer(PdfProducerContext context, Fonts fonts) {
        super(context);
        this.fonts = fonts;
    }

    @Override
    public PdfTextChunk createChunk(String text, Map<Attribute, Object> attributes, Locale locale) {
        this.text = text;
        return super.createChunk(text, attributes, locale);
    }

    @Override
    public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
        JRFont asked = new JRBaseFont(attributes);
        List<Face> faces = fonts.all(asked.isBold() ? Weight.SEMIBOLD : Weight.REGULAR);
        // A text is set in one font: the last one has all that a layout may say.
        Face face = faces.stream().filter(one -> one.shows(text)).findFirst().orElse(faces.get(faces.size() - 1));
        int style = (asked.isBold() && face.thickens() ? Font.BOLD : 0)
                | (asked.isItalic() ? Font.ITALIC : 0)
                | (asked.isUnderline() ? Font.UNDERLINE : 0)
                | (asked.isStrikeThrough() ? Font.STRIKETHRU : 0);
        Color colour = attributes.get(TextAttribute.FOREGROUND) instanceof Color one ? one : Palette.INK;
        return new Font(face.pdf(), asked.getFontSize(), style, colour);
    }
}
