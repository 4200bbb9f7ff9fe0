package dev.rapport.parsing;

import dev.rapport.api.plugin.ReadIssue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV row by row: encoding, delimiter and a {@code sep=} line are found out, and a bad row costs one row. */
public final class CsvFile {

    private static final int LOOK_AT = 64 * 1024;

    private CsvFile() {}

    /** Reads rows under a header; rows of another width are rejected. */
    public static void read(InputStream in, Reading reading, Consumer<CsvRow> taker) throws IOException {
        try (Reader text = TextEncoding.open(in)) {
            read(text, reading, taker);
        }
    }

    /** As {@link #read(InputStream, Reading, Consumer)}, from text. */
    public static void read(Reader text, Reading reading, Consumer<CsvRow> taker) throws IOException {
        read(text, UnaryOperator.identity(), reading, taker);
    }

    /**
     * As {@link #read(Reader, Reading, Consumer)}, where headings have other names than the rows are asked by.
     *
     * @param naming the name of a heading, which comes in lower case
     */
    public static void read(Reader given, UnaryOperator<String> naming, Reading reading, Consumer<CsvRow> taker)
            throws IOException {
        BufferedReader plain = new BufferedReader(given, LOOK_AT);
        boolean isWrapped = QuotedLines.isWrapped(peek(plain));
        if (isWrapped) {
            reading.sink()
                    .issue(ReadIssue.warning(
                            "lines-repaired",
                            "Whole lines stand in quotes, as after saving in a spreadsheet; they were repaired. Maybe"
                                    + " import the file as it was downloaded.",
                            "1:1"));
        }
        Reader text = isWrapped ? new QuotedLines(plain) : plain;
        Map<String, Integer> columns = new HashMap<>();
        int[] width = {0};
        Optional<ReadIssue> issue = rows(text, record -> {
            if (columns.isEmpty()) {
                width[0] = header(record.cells(), naming, columns);
            } else if (record.cells().stream().allMatch(String::isBlank)) {
                return;
            } else if (fits(record.cells(), width[0])) {
                taker.accept(new CsvRow(columns, record.cells(), record.line()));
            } else {
                reading.reject(
                        "row-width",
                        "The row has " + record.cells().size() + " cells and the header has " + width[0]
                                + ". Maybe a cell holds a delimiter or quote that was not escaped.",
                        record.place());
            }
        });
        issue.ifPresent(reading.sink()::issue);
    }

    /**
     * Reads all rows as they are, blank lines too, without a header.
     *
     * @return {@code truncated} when the file ends inside a quoted cell
     */
    public static Optional<ReadIssue> rows(Reader given, Consumer<CsvRow> taker) throws IOException {
        BufferedReader text = new BufferedReader(given, LOOK_AT);
        CsvDialect dialect = CsvDialect.of(peek(text));
        for (int i = 0; i < dialect.sepLines(); i++) {
            text.readLine();
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(dialect.delimiter())
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        long line = 1L + dialect.sepLines();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new LongCells(text, dialect.delimiter()))
                .setFormat(format)
                .get()) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord record = records.next();
                taker.accept(new CsvRow(Map.of(), record.toList(), line));
                line = parser.getCurrentLineNumber() + 1 + dialect.sepLines();
            }
            return Optional.empty();
        } catch (UncheckedIOException | IllegalStateException cut) {
            return Optional.of(ReadIssue.warning(
                    "truncated",
                    "The row that begins here never ends; the rows before are kept. Maybe the file was cut short.",
                    line + ":1"));
        }
    }

    /** The names in the first row, normalised, empty when there is none. */
    public static List<String> header(String head) {
        CsvDialect dialect = CsvDialect.of(head);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(dialect.delimiter())
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        String body = dialect.sepLines() == 0 ? head : head.substring(Math.min(head.length(), head.indexOf('\n') + 1));
        try (CSVParser parser = CSVParser.parse(body, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext() ? records.next().stream().map(CsvRow::key).toList() : List.of();
        } catch (IOException | UncheckedIOException | IllegalStateException noCsv) {
            return List.of();
        }
    }

    private static boolean fits(List<String> cells, int width) {
        boolean overhangs = cells.size() > width
                && cells.subList(width, cells.size()).stream().anyMatch(cell -> !cell.isBlank());
        return cells.size() >= width && !overhangs;
    }

    private static int header(List<String> cells, UnaryOperator<String> naming, Map<String, Integer> columns) {
        int width = 0;
        for (int i = 0; i < cells.size(); i++) {
            String name = naming.apply(CsvRow.key(cells.get(i)));
            if (!name.isEmpty()) {
                columns.putIfAbsent(name, i);
                width = i + 1;
            }
        }
        return width;
    }

    private static String peek(BufferedReader text) throws IOException {
        text.mark(LOOK_AT);
        char[] head = new char[LOOK_AT - 1];
        int length = 0;
        for (int read = 0; read >= 0 && length < head.length; length += Math.max(0, read)) {
            read = text.read(head, length, head.length - length);
        }
        text.reset();
        return new String(head, 0, length);
    }
}
