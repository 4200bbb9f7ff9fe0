package dev.rapport.sheets.results;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.api.plugin.ResultSink;
import java.io.IOException;
import java.util.Optional;

/** One format of a file of results. It keeps nothing from one file to the next. */
public interface ResultFormat {

    ReaderFormat format();

    /** How surely a file with this head is one. */
    Optional<Claim> claim(ResultHead head);

    void read(ExportFile file, ResultSink sink) throws IOException;
}
