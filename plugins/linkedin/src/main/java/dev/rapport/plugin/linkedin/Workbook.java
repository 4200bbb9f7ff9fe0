package dev.rapport.plugin.linkedin;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Walks the sheets of a workbook, row by row, as texts. */
final class Workbook {

    /** Takes a row. */
    interface Taker {
        void row(String sheet, int number, List<String> cells);
    }

    private static final int WIDEST = 60;

    /** Nothing here depends on how a cell is shown, and a workbook without styles has no formats to read. */
    private static final ReadingOptions PLAIN = new ReadingOptions(false, false);

    private Workbook() {}

    static Optional<ReadIssue> read(ExportFile file, Taker taker) {
        try (InputStream in = file.open();
                ReadableWorkbook book = new ReadableWorkbook(in, PLAIN)) {
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> taker.row(sheet.getName(), row.getRowNum(), texts(row)));
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.of(ReadIssue.warning(
                    "workbook-damaged",
                    "The workbook cannot be read from here on; the rows before are kept. Maybe open it in Excel and save it again.",
                    ""));
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Math.min(WIDEST, row.getCellCount()); i++) {
            texts.add(row.getOptionalCell(i).map(Workbook::text).orElse("").strip());
        }
        return texts;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber();
            return number == null ? "" : number.stripTrailingZeros().toPlainString();
        }
        return Optional.ofNullable(cell.getRawValue()).orElse("");
    }
}
