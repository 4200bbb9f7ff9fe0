package dev.rapport.parsing;

import dev.rapport.api.plugin.ExportFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.function.Consumer;

/** Walks a CSV. */
public final class Table {

    private Table() {}

    public static void each(ExportFile file, Reading reading, Consumer<CsvRow> taker) throws IOException {
        try (InputStream in = file.open()) {
            CsvFile.read(in, reading, row -> guarded(row, reading, taker));
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
