package dev.rapport.report.xlsx;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.report.document.Cover;
import dev.rapport.report.document.Document;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sets a document as a workbook, a sheet for each section. Streamed: a few lines are in memory at a time. Thread-safe. */
public final class XlsxReport {

    private static final int ROWS_IN_MEMORY = 100;

    /** The bytes of the workbook; the same document gives the same bytes. */
    public byte[] render(Document document) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                RowFolder rows = new RowFolder()) {
            return rows.during(() -> write(book, document));
        } catch (IOException | UncheckedIOException e) {
            throw new RapportException(
                    Problem.error(
                            "xlsx-failed",
                            "The workbook of (" + document.cover().kicker() + ") could not be written.",
                            "report",
                            "Maybe the folder for temporary files is full, or may not be written."),
                    e);
        }
    }

    private static byte[] write(XSSFWorkbook book, Document document) throws IOException {
        Cover cover = document.cover();
        Styles styles = new Styles(book);
        SheetNames names = new SheetNames(cover.mark());
        properties(book, cover);
        try (SXSSFWorkbook streamed = new SXSSFWorkbook(book, ROWS_IN_MEMORY)) {
            // The JDK, which packs it again, cannot read the streamed form of Zip64.
            streamed.setZip64Mode(Zip64Mode.AsNeeded);
            List<Section> sections = document.sections(Medium.WORKBOOK);
            List<SheetBlocks> sheets = new ArrayList<>();
            for (Section section : sections) {
                SXSSFSheet sheet = streamed.createSheet(names.next(section.title()));
                SheetBlocks blocks = new SheetBlocks(sheet, styles, cover);
                blocks.announce(section);
                sheets.add(blocks);
            }
            for (int i = 0; i < sections.size(); i++) {
                sheets.get(i).write(sections.get(i), i == 0);
            }
            streamed.setActiveSheet(0);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            streamed.write(bytes);
            return SameZip.of(bytes.toByteArray(), cover.made().asOf());
        }
    }

    private static void properties(XSSFWorkbook book, Cover cover) {
        Instant asOf = cover.made().asOf();
        CoreProperties core = book.getProperties().getCoreProperties();
        core.setTitle(cover.kicker());
        core.setCreator(cover.author());
        core.setCreated(Optional.of(Date.from(asOf)));
        core.setModified(Optional.of(Date.from(asOf)));
        book.setForceFormulaRecalculation(true);
    }
}
