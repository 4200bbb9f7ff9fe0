package dev.rapport.sheets;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.CsvFile;
import dev.rapport.parsing.TextEncoding;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Consumer;

/** A list as CSV. */
public final class CsvSheet implements SheetFile {

    @Override
    public Optional<ReadIssue> rows(ExportFile file, Consumer<SheetRow> taker) throws IOException {
        try (Reader text = TextEncoding.open(file.open())) {
            return CsvFile.rows(text, row -> taker.accept(new SheetRow(row.cells(), "", row.line())));
        }
    }
}
