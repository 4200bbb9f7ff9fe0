package dev.rapport.report.pdf;

import dev.rapport.report.ReportException;
import dev.rapport.report.model.CreatorRow;
import dev.rapport.report.model.ReportModel;
import dev.rapport.report.model.Status;
import dev.rapport.report.template.TemplatePack;
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
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** Writes the report as a PDF. Thread-safe; keeps compiled layouts. */
public final class PdfReport {

    /** Pages of single creators; who is below is in the workbook and on the page. */
    private static final int PAGES = 60;

    private final JasperReportsContext context = Jasper.context();
    private final Layouts layouts = new Layouts(context);

    /** The bytes of the PDF; the same model gives the same bytes. */
    public byte[] render(ReportModel model, TemplatePack pack) {
        Palette palette = new Palette(model.accent());
        List<CreatorRow> paged = model.rows().stream()
                .filter(row -> row.status() != Status.LEFT_OUT)
                .limit(PAGES)
                .toList();
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new FrontPage(model, palette).sheet(paged.size()));
        CreatorPage page = new CreatorPage(model, palette);
        for (CreatorRow row : paged) {
            sheets.add(page.sheet(row, sheets.size(), paged.size()));
        }
        sheets.add(new LastPage(model).sheet());
        try {
            List<JasperPrint> prints = new ArrayList<>();
            for (Sheet sheet : sheets) {
                prints.add(fill(sheet, pack));
            }
            PageNumbers.write(prints);
            return SameBytes.of(export(prints, model));
        } catch (JRException | JRRuntimeException e) {
            throw new ReportException(
                    "pdf-failed",
                    "The PDF of (" + model.campaign() + ") with the templates " + pack + " failed: " + Layouts.first(e)
                            + ". Maybe a changed layout has an element too wide or too high for its band.",
                    e);
        }
    }

    private JasperPrint fill(Sheet sheet, TemplatePack pack) throws JRException {
        JasperReport layout = layouts.get(pack, sheet.layout());
        // One map and one list per fill: Jasper writes into the parameters. A text that is not there prints nothing.
        Map<String, Object> parameters = new HashMap<>(sheet.parameters());
        for (JRParameter parameter : layout.getParameters()) {
            if (!parameter.isSystemDefined() && String.class.equals(parameter.getValueClass())) {
                parameters.putIfAbsent(parameter.getName(), "");
            }
        }
        return JasperFillManager.getInstance(context)
                .fill(layout, parameters, new JRMapCollectionDataSource(new ArrayList<>(sheet.rows())));
    }

    private byte[] export(List<JasperPrint> prints, ReportModel model) throws JRException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter(context);
        exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        // Streams are packed anyway; this would also pack the objects, in which SameBytes must find names.
        configuration.setCompressed(false);
        configuration.setMetadataTitle(model.kicker());
        configuration.setMetadataAuthor(model.agency().isBlank() ? model.brand() : model.agency());
        configuration.setMetadataCreator("Rapport " + model.method().run().engineVersion());
        configuration.setDisplayMetadataTitle(true);
        exporter.setConfiguration(configuration);
        exporter.exportReport();
        return bytes.toByteArray();
    }
}
