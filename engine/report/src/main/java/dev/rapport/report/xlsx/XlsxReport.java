package dev.rapport.report.xlsx;

import dev.rapport.report.ReportException;
import dev.rapport.report.model.ReportModel;
import dev.rapport.report.template.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the report as a workbook. Thread-safe. */
public final class XlsxReport {

    private static final int ROWS_IN_MEMORY = 100;

    /** The bytes of the workbook; the same model gives the same bytes. */
    public byte[] render(ReportModel model) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            return write(book, model);
        } catch (IOException e) {
            throw new ReportException(
                    "xlsx-failed",
                    "The workbook of (" + model.campaign() + ") could not be written. Maybe the folder for temporary"
                            + " files is full.",
                    e);
        }
    }

    private static byte[] write(XSSFWorkbook book, ReportModel model) throws IOException {
        Words words = model.words();
        Styles styles = new Styles(book);
        new ShortlistSheet(model, styles).write(book.createSheet(words.text("sheet.shortlist")));
        String creators = words.text("sheet.creators");
        String reasons = words.text("sheet.reasons");
        String plan = words.text("sheet.plan");
        new MethodSheet(model, styles).write(book.createSheet(words.text("sheet.method")));
        properties(book, model);
        try (SXSSFWorkbook streamed = new SXSSFWorkbook(book, ROWS_IN_MEMORY)) {
            // The JDK, which packs it again, cannot read the streamed form of Zip64.
            streamed.setZip64Mode(Zip64Mode.AsNeeded);
            new CreatorsSheet(model, styles).write(streamed.createSheet(creators));
            new ReasonsSheet(model, styles).write(streamed.createSheet(reasons));
            new PlanSheet(model, styles).write(streamed.createSheet(plan));
            streamed.setSheetOrder(creators, 1);
            streamed.setSheetOrder(reasons, 2);
            streamed.setSheetOrder(plan, 3);
            streamed.setActiveSheet(0);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            streamed.write(bytes);
            return SameZip.of(bytes.toByteArray(), model.method().run().asOf());
        }
    }

    private static void properties(XSSFWorkbook book, ReportModel model) {
        Instant asOf = model.method().run().asOf();
        CoreProperties core = book.getProperties().getCoreProperties();
        core.setTitle(model.kicker());
        core.setCreator(model.agency().isBlank() ? model.brand() : model.agency());
        core.setCreated(Optional.of(Date.from(asOf)));
        core.setModified(Optional.of(Date.from(asOf)));
        book.setForceFormulaRecalculation(true);
    }
}
