package dev.rapport.written.table;

import dev.rapport.written.Problems;
import dev.rapport.written.container.ArchiveException;
import dev.rapport.written.container.ArchiveLimits;
import dev.rapport.written.container.WorkbookSize;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a CSV or XLSX file into rows of cells that know where they stand. */
public final class TableFile {

    private static final long LARGEST = 20L * 1024 * 1024;

    private TableFile() {}

    /**
     * The rows of a table; what cannot be read is a problem.
     *
     * @param shownAs name of the file in places
     */
    public static List<List<Cell>> rows(Path file, String shownAs, Problems problems) {
        try {
            if (Files.size(file) > LARGEST) {
                problems.error(
                        "table-too-large", "The table is larger than 20 MB.", shownAs + ":1:1", "Maybe split it.");
                return List.of();
            }
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                WorkbookSize.requireWithin(ArchiveLimits.DEFAULT, file);
                return workbook(file);
            }
            return csv(file, shownAs, problems);
        } catch (ArchiveException e) {
            problems.error(
                    "table-too-large",
                    "The workbook (" + shownAs + ") unpacks to far more than a table can hold.",
                    shownAs + ":1:1",
                    "Maybe copy its rows into a new workbook, or save it as CSV.");
            return List.of();
        } catch (IOException | RuntimeException e) {
            problems.error(
                    "table-unreadable",
                    "The table (" + shownAs + ") cannot be read.",
                    shownAs + ":1:1",
                    "Maybe save it again as .xlsx or as CSV in UTF-8.");
            return List.of();
        }
    }

    private static List<List<Cell>> csv(Path file, String shownAs, Problems problems) throws IOException {
        CsvText table = CsvText.of(Files.readString(file));
        if (table.broken().isPresent()) {
            problems.error(
                    "table-unreadable",
                    "The table (" + shownAs + ") cannot be read from the row on that begins here.",
                    shownAs + ":" + table.broken().getAsLong() + ":1",
                    "Maybe a quote is not closed.");
            return List.of();
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (CsvText.Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (String cell : row.cells()) {
                cells.add(new Cell(cell.strip(), row.line() + ":" + (cells.size() + 1)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<List<Cell>> workbook(Path file) throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            Sheet sheet = workbook.getFirstSheet();
            try (Stream<Row> stream = sheet.openStream()) {
                stream.forEach(row -> {
                    List<Cell> cells = new ArrayList<>();
                    for (int i = 0; i < row.getCellCount(); i++) {
                        cells.add(cell(row, i, sheet.getName() + "!" + column(i) + row.getRowNum()));
                    }
                    if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                        rows.add(cells);
                    }
                });
            }
        }
        return rows;
    }

    private static Cell cell(Row row, int index, String spot) {
        Optional<org.dhatim.fastexcel.reader.Cell> cell = row.getOptionalCell(index);
        if (cell.isEmpty()) {
            return new Cell("", spot);
        }
        if (cell.get().getValue() instanceof BigDecimal number) {
            // Excel stores 7 % as 0.070000000000000007 and shows fifteen digits, and so do we.
            BigDecimal shown = number.round(new MathContext(15)).stripTrailingZeros();
            return new Cell(shown.toPlainString(), spot, true);
        }
        return new Cell(cell.get().getText().strip(), spot);
    }

    private static String column(int index) {
        String letters = "";
        for (int i = index; i >= 0; i = i / 26 - 1) {
            letters = (char) ('A' + i % 26) + letters;
        }
        return letters;
    }
}
