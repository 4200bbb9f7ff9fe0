package dev.rapport.sheets.results;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.api.plugin.ResultReader;
import dev.rapport.api.plugin.ResultSink;
import java.io.IOException;
import java.util.List;

/** A reader of results that is its formats and nothing else. */
public abstract class FormatsReader implements ResultReader {

    private final String origin;
    private final ResultFormats formats;

    protected FormatsReader(String origin, ResultFormats formats) {
        this.origin = origin;
        this.formats = formats;
    }

    @Override
    public final String origin() {
        return origin;
    }

    @Override
    public final List<ReaderFormat> formats() {
        return formats.formats();
    }

    @Override
    public final List<Claim> recognise(ExportFile file) {
        return formats.recognise(file);
    }

    @Override
    public final void read(ExportFile file, String format, ResultSink sink) throws IOException {
        formats.read(file, format, sink);
    }
}
