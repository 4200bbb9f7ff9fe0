package dev.rapport.core.intake;

import dev.rapport.api.plugin.ExportFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** A file that nobody knew by its first bytes, with more of them. */
record LongHead(ExportFile file, byte[] head) implements ExportFile {

    LongHead(ExportFile file) {
        this(file, first(file));
    }

    private static byte[] first(ExportFile file) {
        try (InputStream in = file.open()) {
            return in.readNBytes(LONG_HEAD_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("The file (" + file.path() + ") cannot be read.", e);
        }
    }

    @Override
    public String path() {
        return file.path();
    }

    @Override
    public long size() {
        return file.size();
    }

    @Override
    public Instant modified() {
        return file.modified();
    }

    @Override
    public InputStream open() throws IOException {
        return file.open();
    }

    @Override
    public List<ExportFile> siblings() {
        return file.siblings();
    }
}
