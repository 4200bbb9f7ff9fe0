package dev.rapport.plugin.instagram;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import dev.rapport.testkit.reader.FileOnDisk;
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
final class RealFiles {

    private RealFiles() {}

    /** The folder {@code shared/cases} beside one of the folders above, or what RAPPORT_CASES says. */
    static Optional<Path> cases() {
        String stated = System.getenv("RAPPORT_CASES");
        if (stated != null) {
            return Optional.of(Path.of(stated)).filter(Files::isDirectory);
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("cases"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The file, or the entries of an archive as the host would offer them. */
    static List<ExportFile> entries(Path file) throws IOException {
        if (!file.toString().endsWith(".zip")) {
            return List.of(new FileOnDisk(file));
        }
        List<ExportFile> entries = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.add(FileInMemory.of(file + "!" + entry.getName(), zip.readAllBytes()));
                }
            }
        }
        return entries;
    }

    static CollectingSink read(Path file) throws IOException {
        InstagramReader reader = new InstagramReader();
        CollectingSink sink = new CollectingSink();
        for (ExportFile entry : entries(file)) {
            List<Claim> claims = reader.recognise(entry);
            if (claims.isEmpty()) {
                throw new AssertionError("Nothing claims " + entry.path());
            }
            reader.read(entry, claims.get(0).format(), sink);
        }
        return sink;
    }
}
