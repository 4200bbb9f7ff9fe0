package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.PlatformReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Real files of the platform, which may not be part of the project: they lie beside it where somebody has put them. */
public final class RealFiles {

    private static final int LARGEST = 256 << 20;

    private RealFiles() {}

    /** The folder {@code shared/cases} beside one of the folders above, or what RAPPORT_CASES says. */
    public static Optional<Path> cases() {
        String stated = System.getenv("RAPPORT_CASES");
        if (stated != null) {
            return Optional.of(Path.of(stated)).filter(Files::isDirectory);
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("cases"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** All files under a folder, sorted. */
    public static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The file, or the entries of an archive as the host would offer them. */
    public static List<ExportFile> entries(Path file) throws IOException {
        if (!file.toString().endsWith(".zip")) {
            String name = file.toString();
            return name.endsWith(".xz") || name.endsWith(".gz")
                    ? List.of(FileInMemory.of(name, Unpacked.of(Files.readAllBytes(file), LARGEST)))
                    : List.of(new FileOnDisk(file));
        }
        List<ExportFile> entries = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.add(
                            FileInMemory.of(file + "!" + entry.getName(), Unpacked.of(zip.readAllBytes(), LARGEST)));
                }
            }
        }
        return entries;
    }

    /** What a reader gives of a file; in an archive, entries that it does not know are left to nobody, but not all of them. */
    public static CollectingSink read(PlatformReader reader, Path file) throws IOException {
        CollectingSink sink = new CollectingSink();
        boolean isKnown = false;
        for (ExportFile entry : entries(file)) {
            List<Claim> claims = reader.recognise(entry);
            if (!claims.isEmpty()) {
                isKnown = true;
                reader.read(entry, claims.get(0).format(), sink);
            }
        }
        if (!isKnown) {
            throw new AssertionError("Nothing claims " + file);
        }
        return sink;
    }
}
