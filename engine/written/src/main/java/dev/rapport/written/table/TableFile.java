package dev.rapport.written.table;

import dev.rapport.written.Problems;
import dev.rapport.written.WrittenText;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a CSV or XLSX file into rows of cells that know where they stand. */
public final class TableFile {

    private static final long LARGEST = 20L * 1024 * 1024;

    /** What spreadsheets show, and save, where a formula went wrong. */
    private static final Pattern FAILED =
            Pattern.compile("#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BEZUG!|WERT!|NV|ZAHL!)");

    private static final int MOST_NAMED = 12;

    private TableFile() {}

    /**
     * The rows of a table; what cannot be read is a problem, and then there are none.
     *
     * @param shownAs name of the file in places
     * @param comments whether a CSV's line that begins with # is none of its rows
     */
    public static Optional<List<List<Cell>>> rows(Path file, String shownAs, boolean comments, Problems problems) {
        return read(file, shownAs, comments, false, problems).map(sheets -> sheets.get(0));
    }

    /** As {@link #rows}, of each sheet of a workbook, the first one first; a CSV is one. */
    public static List<List<List<Cell>>> sheets(Path file, String shownAs, Problems problems) {
        return read(file, shownAs, false, true, problems).orElse(List.of());
    }

    private static Optional<List<List<List<Cell>>>> read(
            Path file, String shownAs, boolean comments, boolean every, Problems problems) {
        try {
            if (Files.size(file) > LARGEST) {
                problems.error(
                        "table-too-large", "The table is larger than 20 MB.", shownAs + ":1:1", "Maybe split it.");
                return Optional.empty();
            }
            if (isWorkbook(file)) {
                if (isOldOrLocked(file)) {
                    problems.error(
                            "table-unreadable",
                            "The workbook (" + shownAs + ") is locked by a password, or saved in an old format.",
                            shownAs + ":1:1",
                            "Maybe save it as .xlsx without a password.");
                    return Optional.empty();
                }
                WorkbookSize.requireWithin(ArchiveLimits.DEFAULT, file);
                return Optional.of(workbook(file, shownAs, every, problems));
            }
            return csv(file, shownAs, comments, problems).map(List::of);
        } catch (ArchiveException e) {
            problems.error(
                    "table-too-large",
                    "The workbook (" + shownAs + ") unpacks to far more than a table can hold.",
                    shownAs + ":1:1",
                    "Maybe copy its rows into a new workbook, or save it as CSV.");
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            problems.error(
                    "table-unreadable",
                    "The table (" + shownAs + ") cannot be read.",
                    shownAs + ":1:1",
                    "Maybe save it again as .xlsx or as CSV in UTF-8.");
            return Optional.empty();
        }
    }

    private static boolean isWorkbook(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private static boolean isOldOrLocked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ReadableWorkbook.isOLE2Header(in.readNBytes(8));
        }
    }

    private static Optional<List<List<Cell>>> csv(Path file, String shownAs, boolean comments, Problems problems) {
        Optional<String> text = WrittenText.read(file, shownAs, problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        CsvText table = comments ? CsvText.withComments(text.get()) : CsvText.of(text.get());
        if (table.broken().isPresent()) {
            problems.error(
                    "table-unreadable",
                    "The table (" + shownAs + ") cannot be read from the row on that begins here.",
                    shownAs + ":" + table.broken().getAsLong() + ":1",
                    "Maybe a quote is not closed.");
            if (!comments) {
                return Optional.empty();
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (CsvText.Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (String cell : row.cells()) {
                cells.add(typed(cell, row.line() + ":" + (cells.size() + 1)));
            }
            rows.add(cells);
        }
        return Optional.of(rows);
    }

    private static List<List<List<Cell>>> workbook(Path file, String shownAs, boolean every, Problems problems)
            throws IOException {
        List<List<List<Cell>>> read = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = open(in, file)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            Sheet first = sheets.get(0);
            for (Sheet sheet : sheets) {
                // A workbook may begin with the sheet that every new one has, and that nobody filled.
                if (says(sheet)) {
                    first = sheet;
                    break;
                }
            }
            read.add(rows(first, SheetMarks.of(file, first.getName()), shownAs, problems));
            for (Sheet other : sheets) {
                if (other == first) {
                    continue;
                }
                if (every) {
                    read.add(rows(other, SheetMarks.of(file, other.getName()), shownAs, problems));
                } else {
                    sayUnread(other, first.getName(), shownAs, problems);
                }
            }
        }
        return read;
    }

    private static List<List<Cell>> rows(Sheet sheet, SheetMarks marks, String shownAs, Problems problems)
            throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            stream.forEach(row -> {
                List<Cell> cells = new ArrayList<>();
                for (int i = 0; i < Math.max(row.getCellCount(), marks.width(row.getRowNum())); i++) {
                    cells.add(cell(row, i, sheet.getName(), marks));
                }
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(cells);
                }
            });
        }
        if (!marks.hidden().isEmpty()) {
            problems.warning(
                    "hidden-cells",
                    "Hidden parts of the sheet are read too: " + String.join(", ", marks.hidden()) + ".",
                    shownAs + "!" + sheet.getName() + "!A1",
                    "Maybe delete them, or show them.");
        }
        if (!marks.struck().isEmpty()) {
            problems.warning(
                    "struck-cells",
                    "What is struck through counts as all else does: " + named(marks.struck()) + ".",
                    shownAs + "!" + sheet.getName() + "!A1",
                    "Maybe delete these rows, or take the line off.");
        }
        return rows;
    }

    /** The first of many. */
    private static String named(List<String> all) {
        return String.join(", ", all.subList(0, Math.min(all.size(), MOST_NAMED)))
                + (all.size() > MOST_NAMED ? " and " + (all.size() - MOST_NAMED) + " more" : "");
    }

    /** With the formats of its cells, which tell days from numbers; a workbook need not have any. */
    private static ReadableWorkbook open(InputStream in, Path file) throws IOException {
        boolean hasFormats;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            hasFormats = zip.stream().anyMatch(part -> part.getName().endsWith("styles.xml"));
        }
        return new ReadableWorkbook(in, new ReadingOptions(hasFormats, false));
    }

    private static void sayUnread(Sheet other, String read, String shownAs, Problems problems) throws IOException {
        if (says(other)) {
            problems.warning(
                    "unread-sheet",
                    "Only the first sheet (" + read + ") is read; the sheet (" + other.getName() + ") is not.",
                    shownAs + "!" + other.getName() + "!A1",
                    "Maybe save it as a workbook of its own.");
        }
    }

    private static boolean says(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.anyMatch(row -> row.stream()
                    .anyMatch(cell -> cell != null && !cell.getText().isBlank()));
        }
    }

    private static Cell cell(Row row, int index, String sheet, SheetMarks marks) {
        String at = column(index) + row.getRowNum();
        String spot = sheet + "!" + at;
        if (marks.merged().contains(at)) {
            return new Cell("", spot, Cell.Kind.MERGED);
        }
        Optional<org.dhatim.fastexcel.reader.Cell> found =
                index < row.getCellCount() ? row.getOptionalCell(index) : Optional.empty();
        if (found.isEmpty()) {
            return new Cell("", spot);
        }
        org.dhatim.fastexcel.reader.Cell cell = found.get();
        String formula = cell.getFormula();
        if (cell.getValue() == null && formula != null) {
            return new Cell("=" + formula, spot, Cell.Kind.FORMULA);
        }
        if (cell.getValue() instanceof BigDecimal number) {
            Integer id = cell.getDataFormatId();
            String format = cell.getDataFormatString();
            if (CellFormat.isDate(id == null ? 0 : id, format == null ? "" : format)) {
                return new Cell(cell.asDate().toLocalDate().toString(), spot, Cell.Kind.DATE);
            }
            // Excel stores 7 % as 0.070000000000000007 and shows fifteen digits, and so do we.
            BigDecimal shown = number.round(new MathContext(15)).stripTrailingZeros();
            return new Cell(shown.toPlainString(), spot, Cell.Kind.NUMBER);
        }
        return typed(cell.getText(), spot);
    }

    private static Cell typed(String text, String spot) {
        String clean = clean(text);
        return new Cell(clean, spot, FAILED.matcher(clean).matches() ? Cell.Kind.FAILED : Cell.Kind.TYPED);
    }

    /** Without what nobody sees: the blanks that hold words together, marks of order and of width nought. */
    private static String clean(String text) {
        return text.replaceAll("[\\u00A0\\u2007\\u202F]", " ")
                .replaceAll("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]", "")
                .strip();
    }

    static String column(int index) {
        String letters = "";
        for (int i = index; i >= 0; i = i / 26 - 1) {
            letters = (char) ('A' + i % 26) + letters;
        }
        return letters;
    }
}
