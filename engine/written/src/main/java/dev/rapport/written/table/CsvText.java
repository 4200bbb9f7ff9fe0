package dev.rapport.written.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * A sheet that was written as text, with commas, semicolons, tabs or bars. Lines on which nothing stands are passed over.
 *
 * @param rows those that can be read
 * @param broken the line, from 1, on which a row begins that cannot be read, such as one whose quotes never close
 */
public record CsvText(List<Row> rows, OptionalLong broken) {

    /** No letter, but a mark behind the end: where it is not a row of its own, a quote was open. */
    private static final String END = "\uFFFF";

    private static final char COMMENT = '#';

    /** A formula that went wrong at the beginning of a row begins with the sign of a comment, and is none. */
    private static final Pattern FAILED = Pattern.compile("(?m)^(#[A-Z/0]{2,6}[!?]|#N/A|#NV)(?=[,;\\t|]|$)");

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    /**
     * A row.
     *
     * @param cells as they were written, without their quotes
     * @param line on which it begins, from 1
     */
    public record Row(List<String> cells, long line) {}

    public CsvText {
        rows = List.copyOf(rows);
    }

    /** A sheet in which a line that begins with # is a comment. */
    public static CsvText withComments(String text) {
        return read(text, delimiter(text), CommentStrategy.SKIP);
    }

    /** A sheet without comments. */
    public static CsvText of(String text) {
        return read(text, delimiter(text), CommentStrategy.NONE);
    }

    /** What stands most often in the heading outside of quotes: a comma, a semicolon, a tab or a bar. */
    public static char delimiter(String text) {
        String heading = text.lines()
                .filter(line -> !line.isBlank() && line.charAt(0) != COMMENT)
                .findFirst()
                .orElse("")
                .replaceAll("\"[^\"]*\"", "");
        char most = ',';
        for (char candidate : DELIMITERS) {
            if (count(heading, candidate) > count(heading, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String heading, char delimiter) {
        return heading.chars().filter(c -> c == delimiter).count();
    }

    /** One line, without its end; cells stand in quotes where they have to. */
    public static String line(List<String> cells, char delimiter) {
        StringWriter line = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(delimiter)
                .commentCharacter(COMMENT)
                .lineDelimiter(LineDelimiter.LF)
                .build(line)) {
            writer.writeRecord(cells);
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return line.getBuffer().substring(0, line.getBuffer().length() - 1);
    }

    private static CsvText read(String given, char delimiter, CommentStrategy comments) {
        String unmarked = given.startsWith("\uFEFF") ? given.substring(1) : given;
        String text =
                comments == CommentStrategy.SKIP ? FAILED.matcher(unmarked).replaceAll("\"$1\"") : unmarked;
        List<Row> rows = new ArrayList<>();
        long line = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .commentStrategy(comments)
                .commentCharacter(COMMENT)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text + "\n" + END)) {
            Iterator<CsvRecord> records = reader.iterator();
            while (records.hasNext()) {
                CsvRecord row = records.next();
                line = row.getStartingLineNumber();
                List<String> cells = row.getFields();
                if (cells.get(cells.size() - 1).endsWith(END) && !records.hasNext()) {
                    boolean isWhole = cells.equals(List.of(END));
                    return new CsvText(rows, isWhole ? OptionalLong.empty() : OptionalLong.of(line));
                }
                rows.add(new Row(cells, line));
                line += 1;
            }
        } catch (CsvParseException | IOException broken) {
            // The row behind the last that could be read.
        }
        return new CsvText(rows, OptionalLong.of(line));
    }
}
