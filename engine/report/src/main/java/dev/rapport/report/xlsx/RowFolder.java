package dev.rapport.report.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/**
 * Where rows lie until the workbook is packed: a folder of this workbook alone. The library's own has one name for all users of a machine, so
 * that it would belong to whoever was first.
 */
final class RowFolder implements AutoCloseable {

    private final Path folder;

    /** Makes a workbook. */
    interface Work {
        byte[] run() throws IOException;
    }

    RowFolder() throws IOException {
        this.folder = Files.createTempDirectory("rapport-workbook");
    }

    /** The work, which keeps what it must in this folder; other threads keep to theirs. */
    byte[] during(Work work) {
        return TempFile.withStrategy(new DefaultTempFileCreationStrategy(folder.toFile()), () -> {
            try {
                return work.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() throws IOException {
        List<Path> left;
        try (Stream<Path> all = Files.list(folder)) {
            left = all.toList();
        }
        for (Path file : left) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }
}
