package dev.rapport.sheets;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** A file of rows. */
public interface SheetFile {

    /**
     * Gives every row, sheet after sheet.
     *
     * @return what is wrong with the file as a whole
     */
    Optional<ReadIssue> rows(ExportFile file, Consumer<SheetRow> taker) throws IOException;
}
