package dev.rapport.core.intake;

import dev.rapport.api.plugin.ExportFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** A plain file; in the folder of an archive that was unpacked it has its siblings still. */
record FileOnDisk(
        Path file, String path, byte[] head, long size, Instant modified, Function<FileOnDisk, List<ExportFile>> beside)
        implements ExportFile {

    /** A file that nothing beside it belongs to. */
    static FileOnDisk of(Path file, String shownAs) throws IOException {
        return of(file, shownAs, alone -> List.of());
    }

    static FileOnDisk of(Path file, String shownAs, Function<FileOnDisk, List<ExportFile>> beside) throws IOException {
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
                beside);
    }

    @Override
    public InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    @Override
    public List<ExportFile> siblings() {
        return beside.apply(this);
    }
}
