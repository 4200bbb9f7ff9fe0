package dev.rapport.sheets;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A list as Excel workbook. */
public final class XlsxSheet implements SheetFile {

    private static final int WIDEST = 500;

    @Override
    public Optional<ReadIssue> rows(ExportFile file, Consumer<SheetRow> taker) throws IOException {
        try (InputStream in = file.open();
                ReadableWorkbook book = new ReadableWorkbook(in, new ReadingOptions(hasStyles(file), false))) {
            XlsxLinks links = XlsxLinks.of(file);
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> taker.accept(new SheetRow(
                            texts(row),
                            sheet.getName(),
                            row.getRowNum(),
                            links.of(sheet.getIndex(), row.getRowNum()))));
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.of(ReadIssue.warning(
                    "workbook-damaged",
                    "The workbook cannot be read from here on; the rows before are kept."
                            + " Maybe open it in Excel and save it again.",
                    ""));
        }
    }

    /** Small programs write workbooks without formats; then no cell says that it is a date or percent. */
    private static boolean hasStyles(ExportFile file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(file.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/styles.xml")) {
                    return true;
                }
            }
            return false;
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Math.min(WIDEST, row.getCellCount()); i++) {
            texts.add(row.getOptionalCell(i).map(XlsxSheet::text).orElse(""));
        }
        return texts;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> XlsxNumber.text(cell);
            case EMPTY -> "";
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            default -> Optional.ofNullable(cell.getRawValue()).orElse("");
        };
    }
}
