package dev.rapport.sheets;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private final boolean hasLinks;
    private Optional<XlsxLinks> links = Optional.empty();

    /** The cells alone. */
    public XlsxSheet() {
        this(false);
    }

    private XlsxSheet(boolean hasLinks) {
        this.hasLinks = hasLinks;
    }

    /** With the addresses behind the cells, which have to be looked for in the whole workbook once; of one file. */
    public static XlsxSheet withLinks() {
        return new XlsxSheet(true);
    }

    @Override
    public Optional<ReadIssue> rows(ExportFile file, Consumer<SheetRow> taker) throws IOException {
        try (InputStream in = file.open();
                ReadableWorkbook book = new ReadableWorkbook(in, new ReadingOptions(hasStyles(file), false))) {
            if (hasLinks && links.isEmpty()) {
                links = Optional.of(XlsxLinks.of(file));
            }
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> taker.accept(
                            new SheetRow(texts(row), sheet.getName(), row.getRowNum(), addresses(sheet, row))));
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

    private Map<Integer, String> addresses(Sheet sheet, Row row) {
        return links.map(known -> known.of(sheet.getIndex(), row.getRowNum())).orElse(Map.of());
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
