package dev.rapport.benchmarks;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.testkit.reader.FileOnDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Files that are read one after the other: one file, or all of a folder or zip.
 *
 * @param times how often the set is read for one round, so that sets of every size can be measured
 */
record FileSet(String name, List<ExportFile> files, long times) {

    private static final int BYTES_A_ROUND = 20_000_000;

    /** A list that stands alone is repeated in one file; anything else is read again and again, its opening with it. */
    static FileSet of(Path given, Path work) throws IOException {
        List<Path> files;
        if (Files.isDirectory(given)) {
            files = below(given);
        } else if (given.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            files = unpacked(given, work.resolve(given.getFileName().toString()));
        } else {
            files = List.of(repeated(given, work));
        }
        List<ExportFile> opened =
                files.stream().<ExportFile>map(FileOnDisk::new).toList();
        long bytes = opened.stream().mapToLong(ExportFile::size).sum();
        return new FileSet(given.getFileName().toString(), opened, Math.max(1, BYTES_A_ROUND / bytes));
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Each under a folder of its own, so that no name in the zip can lead elsewhere. */
    private static List<Path> unpacked(Path zip, Path into) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(zip)) {
            List<Path> entries = below(inside.getPath("/"));
            return IntStream.range(0, entries.size())
                    .mapToObj(index -> copied(entries.get(index), into.resolve(String.valueOf(index))))
                    .toList();
        }
    }

    private static Path copied(Path entry, Path folder) {
        try {
            return Files.copy(
                    entry,
                    Files.createDirectories(folder).resolve(entry.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path repeated(Path file, Path work) throws IOException {
        byte[] all = Files.readAllBytes(file);
        int end = all.length;
        while (end > 0 && Character.isWhitespace(all[end - 1])) {
            end--;
        }
        if (all.length == 0 || all[0] != '[' || all[end - 1] != ']') {
            return file;
        }
        byte[] elements = Arrays.copyOfRange(all, 1, end - 1);
        Path repeated = work.resolve(file.getFileName().toString());
        try (var out = Files.newOutputStream(repeated)) {
            out.write('[');
            for (int written = 0; written < BYTES_A_ROUND; written += elements.length) {
                if (written > 0) {
                    out.write(',');
                }
                out.write(elements);
            }
            out.write(']');
        }
        return repeated;
    }
}
