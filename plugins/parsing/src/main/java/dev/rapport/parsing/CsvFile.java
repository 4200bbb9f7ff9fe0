package dev.rapport.parsing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.rapport.api.plugin.ReadIssue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Reads a CSV row by row: encoding, delimiter and a {@code sep=} line are found out, and a bad row costs one row. */
public final class CsvFile {

    private static final int LOOK_AT = 64 * 1024;

    /** A cell that is longer ends the reading, so that a quote that never closes fills no memory. */
    private static final int LONGEST_CELL = 16 * 1024 * 1024;

    private CsvFile() {}

    /**
     * Reads rows under a header; rows of another width are rejected.
     *
     * @return whether the file was whole
     */
    public static boolean read(InputStream in, Reading reading, Consumer<CsvRow> taker) throws IOException {
        try (Reader text = TextEncoding.open(in)) {
            return read(text, reading, taker);
        }
    }

    /** As {@link #read(InputStream, Reading, Consumer)}, from text. */
    public static boolean read(Reader text, Reading reading, Consumer<CsvRow> taker) throws IOException {
        return read(text, UnaryOperator.identity(), reading, taker);
    }

    /**
     * As {@link #read(Reader, Reading, Consumer)}, where headings have other names than the rows are asked by.
     *
     * @param naming the name of a heading, which comes in lower case
     * @return whether the file was whole
     */
    public static boolean read(Reader given, UnaryOperator<String> naming, Reading reading, Consumer<CsvRow> taker)
            throws IOException {
        BufferedReader plain = buffered(given);
        String head = peek(plain);
        boolean isWrapped = QuotedLines.isWrapped(head);
        if (isWrapped) {
            reading.sink().issue(repaired());
        }
        BufferedReader text = isWrapped ? buffered(new QuotedLines(plain)) : plain;
        String start = isWrapped ? peek(text) : head;
        CsvDialect table = CsvDialect.of(start);
        Optional<LinesAbove> above = LinesAbove.of(start, table);
        above.ifPresent(lines -> reading.sink().issue(leftOut(lines)));
        CsvDialect dialect = table.below(above.map(LinesAbove::count).orElse(0));
        CsvCells cells = new CsvCells(dialect.sepLines());
        RowsUnderHeader under = new RowsUnderHeader(cells, naming, reading, taker);
        Optional<ReadIssue> cut = rows(text, dialect, cells, under::take);
        under.end();
        cut.ifPresent(reading.sink()::issue);
        return cut.isEmpty() && !under.lastIsShort();
    }

    private static ReadIssue repaired() {
        return ReadIssue.warning(
                "lines-repaired",
                "Whole lines stand in quotes, as after saving in a spreadsheet; they were repaired. Maybe"
                        + " import the file as it was downloaded.",
                "1:1");
    }

    private static ReadIssue leftOut(LinesAbove lines) {
        return ReadIssue.info(
                "lines-above",
                "What stands above the headings (" + lines.title() + ") is no row of the table, and is left out.",
                "1:1");
    }

    /**
     * Reads all rows as they are, blank lines too, without a header.
     *
     * @return {@code truncated} when the file ends inside a quoted cell, else {@code lines-repaired} where whole lines stood in quotes
     */
    public static Optional<ReadIssue> rows(Reader given, Consumer<CsvRow> taker) throws IOException {
        BufferedReader plain = buffered(given);
        boolean isWrapped = QuotedLines.isWrapped(peek(plain));
        BufferedReader text = isWrapped ? buffered(new QuotedLines(plain)) : plain;
        CsvDialect dialect = CsvDialect.of(peek(text));
        Optional<ReadIssue> cut = rows(text, dialect, new CsvCells(dialect.sepLines()), taker);
        return cut.isEmpty() && isWrapped ? Optional.of(repaired()) : cut;
    }

    private static Optional<ReadIssue> rows(
            BufferedReader text, CsvDialect dialect, CsvCells cells, Consumer<CsvRow> taker) throws IOException {
        for (int i = 0; i < dialect.sepLines(); i++) {
            text.readLine();
        }
        long line = 1L + dialect.sepLines();
        try (CsvReader<CsvRow> parser = parser(dialect).build(cells, new EndMark(text))) {
            Iterator<CsvRow> rows = parser.iterator();
            while (rows.hasNext()) {
                CsvRow row = rows.next();
                line = row.line();
                if (row.hasMark() && !rows.hasNext()) {
                    return row.isMark() ? Optional.empty() : Optional.of(truncated(line));
                }
                taker.accept(row);
            }
        } catch (UncheckedIOException | CsvParseException cut) {
            // what can be read ends here
        }
        return Optional.of(truncated(line));
    }

    private static ReadIssue truncated(long line) {
        return ReadIssue.warning(
                "truncated",
                "The row that begins here never ends; the rows before are kept. Maybe the file was cut short.",
                line + ":1");
    }

    /** Widths are judged by the rows' taker, and what stands behind a closing quote belongs to the cell. */
    private static CsvReader.CsvReaderBuilder parser(CsvDialect dialect) {
        return CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_CELL);
    }

    /** The names in the first row, normalised, empty when there is none. */
    public static List<String> header(String head) {
        CsvDialect table = CsvDialect.of(head);
        CsvDialect dialect =
                table.below(LinesAbove.of(head, table).map(LinesAbove::count).orElse(0));
        String body = belowLines(head, dialect.sepLines());
        try (CsvReader<CsvRow> parser = parser(dialect).build(new CsvCells(0), body)) {
            Iterator<CsvRow> rows = parser.iterator();
            return rows.hasNext()
                    ? rows.next().cells().stream().map(Columns::key).toList()
                    : List.of();
        } catch (IOException | CsvParseException noCsv) {
            return List.of();
        }
    }

    private static String belowLines(String head, int lines) {
        int start = 0;
        for (int i = 0; i < lines; i++) {
            int end = head.indexOf('\n', start);
            start = end < 0 ? head.length() : end + 1;
        }
        return head.substring(start);
    }

    private static BufferedReader buffered(Reader text) {
        return new BufferedReader(text, LOOK_AT);
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
