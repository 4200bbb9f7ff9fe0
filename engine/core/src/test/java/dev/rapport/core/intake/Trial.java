package dev.rapport.core.intake;

import dev.rapport.api.Progress;
import dev.rapport.api.model.Creator;
import dev.rapport.api.plugin.FileReader;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.core.store.CreatorReader;
import dev.rapport.core.store.Store;
import dev.rapport.judged.Joins;
import dev.rapport.loader.PluginCatalog;
import dev.rapport.written.container.ArchiveLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A store in memory with readers, for tests that import files. */
public final class Trial implements AutoCloseable {

    public final Store store;
    private final Path folder;
    private final FileReader[] readers;
    private final Importer importer;

    public Trial(Path folder, FileReader... readers) {
        this(folder, ArchiveLimits.DEFAULT, readers);
    }

    Trial(Path folder, ArchiveLimits limits, FileReader... readers) {
        this(Store.inMemory(), folder, limits, Oversight.PATIENCE, readers);
    }

    /** @param patience how long a reader may stand still */
    Trial(Path folder, Duration patience, FileReader... readers) {
        this(Store.inMemory(), folder, ArchiveLimits.DEFAULT, patience, readers);
    }

    private Trial(Store store, Path folder, ArchiveLimits limits, Duration patience, FileReader... readers) {
        this.store = store;
        this.folder = folder;
        this.readers = readers;
        this.importer = new Importer(PluginCatalog.of(List.of(readers)), store, limits, KeptFields.NONE, patience);
    }

    /** The same store at the next import. */
    Trial again() {
        return new Trial(store, folder, ArchiveLimits.DEFAULT, Oversight.PATIENCE, readers);
    }

    public Path write(String name, byte[] content, Instant modified) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            Files.setLastModifiedTime(file, FileTime.from(modified));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path lines(String name, String platform, String... lines) {
        String text = "LINES " + platform + "\n" + String.join("\n", lines) + "\n";
        return write(
                name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8), Instant.parse("2026-01-10T00:00:00Z"));
    }

    public FileReport read(Path file) {
        return read(file, ImportOptions.DEFAULT);
    }

    public FileReport read(Path file, ImportOptions options) {
        return importer.read(file, folder.relativize(file).toString(), options);
    }

    /** Reads many at a time. */
    List<FileReport> readAll(List<Path> files, int cores, Progress progress) {
        return new ImportRun(importer, file -> folder.relativize(file).toString(), ImportOptions.DEFAULT, cores)
                .read(files, progress);
    }

    public List<Creator> creators() {
        List<Creator> creators = new ArrayList<>();
        try (CreatorReader reader = new CreatorReader(store)) {
            reader.forEach(Joins.NONE, creators::add);
        }
        return creators;
    }

    public static List<String> codes(FileReport report) {
        return report.issues().stream().map(ReadIssue::code).toList();
    }

    @Override
    public void close() {
        store.close();
    }
}
