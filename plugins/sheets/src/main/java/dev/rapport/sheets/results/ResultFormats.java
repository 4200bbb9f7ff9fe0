package dev.rapport.sheets.results;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.api.plugin.ResultSink;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The formats of one reader, in its own order. */
public record ResultFormats(List<ResultFormat> all) {

    public ResultFormats {
        all = List.copyOf(all);
    }

    public List<ReaderFormat> formats() {
        return all.stream().map(ResultFormat::format).toList();
    }

    /** Surest first; of equals in the reader's own order. */
    public List<Claim> recognise(ExportFile file) {
        ResultHead head = ResultHead.of(file);
        return all.stream()
                .map(format -> format.claim(head))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Claim::confidence))
                .toList();
    }

    public void read(ExportFile file, String id, ResultSink sink) throws IOException {
        for (ResultFormat format : all) {
            if (format.format().id().equals(id)) {
                format.read(file, sink);
                return;
            }
        }
        throw new IllegalArgumentException("The format (" + id + ") is none of " + formats()
                + ". Maybe it was taken from another reader's claim.");
    }
}
