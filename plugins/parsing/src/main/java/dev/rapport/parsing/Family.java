package dev.rapport.parsing;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One kind of file. */
public interface Family {

    List<ReaderFormat> formats();

    /** The format that the file has, judged by its head; empty when it is of another family. */
    Optional<Claim> claim(ExportFile file, FileHead head);

    void read(ExportFile file, String format, ModelSink sink) throws IOException;
}
