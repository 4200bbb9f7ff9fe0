package dev.rapport.core.intake;

import dev.rapport.api.plugin.ExportFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A plain file; in the folder of an archive that was unpacked it has its siblings still. */
record FileOnDisk(Path file, String path, byte[] head, long size, Instant modified, Folders folders)
        implements ExportFile {

    static FileOnDisk of(Path file, String shownAs, Folders folders) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD_BYTES);
        }
        return new FileOnDisk(
                file,
                shownAs,
                head,
                Files.size(file),
                Files.getLastModifiedTime(file).toInstant(),
                folders);
    }

    @Override
    public InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    @Override
    public List<ExportFile> siblings() {
        return folders.beside(this);
    }
}
