package dev.rapport.plugin.creatorlist;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** A file of rows. */
interface ListFile {

    /**
     * Gives every row, sheet after sheet.
     *
     * @return what is wrong with the file as a whole
     */
    Optional<ReadIssue> rows(ExportFile file, Consumer<ListRow> taker) throws IOException;
}
