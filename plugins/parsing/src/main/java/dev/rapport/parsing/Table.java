package dev.rapport.parsing;

import dev.rapport.api.plugin.ExportFile;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Walks a CSV. */
public final class Table {

    private Table() {}

    /**
     * Hands over row by row; what is wrong is told to the reading.
     *
     * @return whether the file was whole: a sum over the rows of a cut one is not what it says
     */
    public static boolean each(ExportFile file, Reading reading, Consumer<CsvRow> taker) throws IOException {
        return each(file, UnaryOperator.identity(), reading, taker);
    }

    /** As {@link #each(ExportFile, Reading, Consumer)}, where headings have other names than the rows are asked by. */
    public static boolean each(ExportFile file, UnaryOperator<String> naming, Reading reading, Consumer<CsvRow> taker)
            throws IOException {
        try (Reader text = TextEncoding.open(file.open())) {
            return CsvFile.read(text, naming, reading, row -> guarded(row, reading, taker));
        }
    }

    public static void guarded(CsvRow row, Reading reading, Consumer<CsvRow> taker) {
        try {
            taker.accept(row);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            reading.reject("bad-record", "The row cannot be used: " + e.getMessage(), row.place());
        }
    }
}
