package dev.rapport.plugin.instagram;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.parsing.CsvFile;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.function.Consumer;

/** Walks a CSV of this plugin. */
final class Table {

    private Table() {}

    static void each(ExportFile file, Reading reading, Consumer<CsvRow> taker) throws IOException {
        try (InputStream in = Unpacked.open(file)) {
            CsvFile.read(in, reading, row -> guarded(row, reading, taker));
        }
    }

    static void guarded(CsvRow row, Reading reading, Consumer<CsvRow> taker) {
        try {
            taker.accept(row);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            reading.reject("bad-record", "The row cannot be used: " + e.getMessage(), row.place());
        }
    }
}
