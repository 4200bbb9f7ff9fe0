package dev.rapport.report.pdf;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.report.document.Cover;
import dev.rapport.report.document.Document;
import dev.rapport.report.fonts.PackFonts;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.written.Problems;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** Sets a document as a PDF. Thread-safe; keeps compiled layouts. */
public final class PdfReport {

    private static final String LAYOUT = "page";

    private final Presses presses = new Presses();
    private final Layouts layouts = new Layouts(presses.inter().context());

    /** The bytes of the PDF; the same document gives the same bytes. */
    public byte[] render(Document document, TemplatePack pack) {
        Cover cover = document.cover();
        Press press = presses.of(pack.fonts());
        Look look = new Look(new Palette(cover.accent()), press.fonts());
        try {
            JasperReport layout = layouts.get(pack, LAYOUT);
            List<JasperPrint> prints = new ArrayList<>();
            for (Run run : Run.of(document)) {
                prints.add(fill(layout, Sheet.of(run, cover, prints.isEmpty(), look), press));
            }
            PageNumbers.write(prints);
            return SameBytes.of(export(prints, cover, press));
        } catch (JRException | JRRuntimeException e) {
            throw new RapportException(
                    Problem.error(
                            "pdf-failed",
                            "The PDF of (" + cover.kicker() + ") with the templates " + pack + " failed: "
                                    + Layouts.first(e) + ".",
                            pack.file("pdf/" + LAYOUT + ".jrxml").toString(),
                            "Maybe a changed layout has an element too wide or too high for its band."),
                    e);
        }
    }

    /** Finds all that is wrong with a layout. @param place how the file is called */
    public static void check(byte[] layout, String place, Problems problems) {
        new Layouts(Jasper.context(Fonts.INTER)).check(layout, place, problems);
    }

    /** Tells fonts that what sets text does not take. */
    public static void check(PackFonts fonts, Problems problems) {
        try {
            Fonts.of(fonts);
        } catch (RapportException e) {
            problems.addAll(e.problems());
        }
    }

    private JasperPrint fill(JasperReport layout, Sheet sheet, Press press) throws JRException {
        // One map and one list per fill: Jasper writes into the parameters. A text that is not there prints nothing.
        Map<String, Object> parameters = new HashMap<>(sheet.parameters());
        for (JRParameter parameter : layout.getParameters()) {
            if (!parameter.isSystemDefined() && String.class.equals(parameter.getValueClass())) {
                parameters.putIfAbsent(parameter.getName(), "");
            }
        }
        return JasperFillManager.getInstance(press.context())
                .fill(layout, parameters, new JRMapCollectionDataSource(new ArrayList<>(sheet.rows())));
    }

    private byte[] export(List<JasperPrint> prints, Cover cover, Press press) throws JRException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PaperExporter exporter = new PaperExporter(press, cover);
        exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        // Streams are packed anyway; this would also pack the objects, in which SameBytes must find names.
        configuration.setCompressed(false);
        configuration.setMetadataTitle(cover.kicker());
        configuration.setMetadataAuthor(cover.author());
        configuration.setMetadataCreator(cover.made().engine());
        configuration.setMetadataKeywords(Metadata.keywords(cover));
        configuration.setDisplayMetadataTitle(true);
        configuration.setTagged(true);
        exporter.setConfiguration(configuration);
        exporter.exportReport();
        return bytes.toByteArray();
    }
}
