package dev.rapport.plugin.resultssheet;

import static dev.rapport.api.plugin.ReaderCapability.CLICKS;
import static dev.rapport.api.plugin.ReaderCapability.CODE_USES;
import static dev.rapport.api.plugin.ReaderCapability.INSIGHTS;
import static dev.rapport.api.plugin.ReaderCapability.SALES;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.api.plugin.ResultReader;
import dev.rapport.api.plugin.ResultSink;
import dev.rapport.parsing.CsvFile;
import dev.rapport.parsing.FileHead;
import dev.rapport.sheets.CsvSheet;
import dev.rapport.sheets.XlsxHead;
import dev.rapport.sheets.XlsxSheet;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pf4j.Extension;

/** Reads a sheet in which people keep what each booking brought, as CSV or as Excel workbook. */
@Extension
public final class ResultsSheetReader implements ResultReader {

    /** Titles and descriptions may stand above the headings. */
    static final int HEADINGS_WITHIN = 6;

    private static final String CSV = "csv";
    private static final String XLSX = "xlsx";
    private static final int FIRST_TEXTS = 60;

    @Override
    public String origin() {
        return "sheet";
    }

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(CSV, "Hand-kept results as CSV", CODE_USES, CLICKS, SALES, INSIGHTS),
                ReaderFormat.of(XLSX, "Hand-kept results as Excel workbook", CODE_USES, CLICKS, SALES, INSIGHTS));
    }

    @Override
    public List<Claim> recognise(ExportFile file) {
        XlsxHead workbook = XlsxHead.of(file.head());
        if (workbook.isWorkbook()) {
            List<String> texts = workbook.texts();
            return Headings.of(texts.subList(0, Math.min(FIRST_TEXTS, texts.size()))).claim(XLSX).stream()
                    .toList();
        }
        return firstRows(file).stream()
                .map(cells -> Headings.of(cells).claim(CSV))
                .flatMap(Optional::stream)
                .limit(1)
                .toList();
    }

    @Override
    public void read(ExportFile file, String format, ResultSink sink) throws IOException {
        new SheetReading(sink).read(format.equals(XLSX) ? new XlsxSheet() : new CsvSheet(), file);
    }

    private static List<List<String>> firstRows(ExportFile file) {
        FileHead head = FileHead.of(file);
        List<List<String>> rows = new ArrayList<>();
        if (head.text().startsWith("<")
                || head.text().startsWith("{")
                || head.text().startsWith("[")) {
            return rows;
        }
        try {
            CsvFile.rows(new StringReader(head.text()), row -> {
                if (rows.size() < HEADINGS_WITHIN) {
                    rows.add(row.cells());
                }
            });
        } catch (IOException cannotHappen) {
            // A text in memory can be read.
        }
        return rows;
    }
}
