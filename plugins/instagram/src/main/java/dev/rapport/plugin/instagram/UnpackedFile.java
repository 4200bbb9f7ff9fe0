package dev.rapport.plugin.instagram;

import dev.rapport.api.plugin.ExportFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** A file whose content is plain, however it is packed. */
record UnpackedFile(ExportFile packed) implements ExportFile {

    @Override
    public String path() {
        return packed.path();
    }

    @Override
    public byte[] head() {
        return Unpacked.head(packed.head());
    }

    @Override
    public long size() {
        return packed.size();
    }

    @Override
    public Instant modified() {
        return packed.modified();
    }

    @Override
    public InputStream open() throws IOException {
        return Unpacked.open(packed);
    }

    @Override
    public List<ExportFile> siblings() {
        return packed.siblings();
    }
}
