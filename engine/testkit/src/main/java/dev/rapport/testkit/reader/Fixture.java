package dev.rapport.testkit.reader;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.FileReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One case: a folder with input files and {@code expected.json}. Several files are entries of one archive.
 *
 * @param folder the case
 * @param files its input
 */
record Fixture(Path folder, List<FileInMemory> files) {

    static final String EXPECTED = "expected.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** No fixture needs more; a jar may claim to hold anything. */
    private static final int LARGEST = 32 << 20;

    static List<Fixture> under(Path root) throws IOException {
        List<Fixture> fixtures = new ArrayList<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> folders = Files.list(root)) {
                for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                    fixtures.add(load(folder));
                }
            }
        }
        return fixtures;
    }

    String name() {
        return folder.getFileName().toString().replace("/", "");
    }

    Path expected() {
        return folder.resolve(EXPECTED);
    }

    /** Whether its own plugin refuses it: such a file is nobody's, and whoever claims it may say so in its own words. */
    boolean isRefused() throws IOException {
        return Files.isRegularFile(expected())
                && JSON.readTree(Files.readAllBytes(expected())).has("refused");
    }

    /** Reads all its files together, each as the best claim says; those that the reader does not know are named as left alone. */
    Given readBy(FileReader reader) throws IOException {
        Given given = Given.by(reader);
        for (FileInMemory file : files) {
            List<Claim> claims = claims(reader, file);
            if (claims.isEmpty()) {
                given.leftAlone(file.name());
            } else {
                given.add(file, claims.get(0).format());
            }
        }
        return given;
    }

    /** The claims, none where the reader wrongly answers null: that is told once, and elsewhere. */
    static List<Claim> claims(FileReader reader, ExportFile file) {
        @Nullable List<Claim> claims = reader.recognise(file);
        return claims == null ? List.of() : claims;
    }

    static String best(FileReader reader, ExportFile file) {
        List<Claim> claims = claims(reader, file);
        if (claims.isEmpty()) {
            throw new AssertionError("The reader does not recognise its own fixture (" + file.path()
                    + "). Maybe recognise() looks for a field that this file does not have.");
        }
        return claims.get(0).format();
    }

    private static Fixture load(Path folder) throws IOException {
        List<FileInMemory> files = new ArrayList<>();
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path file : inside.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals(EXPECTED))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                files.add(FileInMemory.of(path, content(file)));
            }
        }
        return new Fixture(folder, files.size() < 2 ? files : asArchive(folder.getFileName() + ".zip", files));
    }

    private static byte[] content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = Unpacked.of(in.readNBytes(LARGEST + 1), LARGEST + 1);
            Expect.that(
                    content.length <= LARGEST,
                    () -> "The fixture " + file + " is larger than " + (LARGEST >> 20)
                            + " MiB. Maybe keep a few of its records.");
            return content;
        }
    }

    private static List<FileInMemory> asArchive(String name, List<FileInMemory> files) {
        List<FileInMemory> entries =
                files.stream().map(file -> file.named(name + "!" + file.path())).toList();
        return entries.stream()
                .map(entry -> entry.withSiblings(entries.stream()
                        .filter(other -> other != entry)
                        .map(ExportFile.class::cast)
                        .toList()))
                .toList();
    }
}
