package dev.rapport.plugin.creatorlist;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.CsvFile;
import dev.rapport.parsing.TextEncoding;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Consumer;

/** A list as CSV. */
final class CsvList implements ListFile {

    @Override
    public Optional<ReadIssue> rows(ExportFile file, Consumer<ListRow> taker) throws IOException {
        try (Reader text = TextEncoding.open(file.open())) {
            return CsvFile.rows(text, row -> taker.accept(new ListRow(row.cells(), "", row.line())));
        }
    }
}
