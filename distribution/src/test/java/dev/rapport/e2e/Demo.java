package dev.rapport.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One demo for all tests: its workspace is copied, and what Java learnt while it ran makes their many commands start quicker. */
final class Demo {

    /** What is over in a second gains nothing from the compiler that takes its time. */
    static final String QUICK = "-XX:TieredStopAtLevel=1 -Xlog:disable";

    private static final class Made {
        static final Path FOLDER = make();
    }

    private Demo() {}

    /** The archive of classes for the distribution's own home. */
    static Path archive() {
        return Made.FOLDER.resolve("rapport.jsa");
    }

    /** Copies the workspace as the demo left it: imported, scored, planned, reported. */
    static Path copy(Path target) throws IOException {
        Path made = Made.FOLDER.resolve("workspace");
        for (Path path : inside(made)) {
            Path copy = target.resolve(made.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(path, copy);
            }
        }
        return target;
    }

    private static Path make() {
        try {
            Path folder = Path.of("target", "e2e").toAbsolutePath();
            if (Files.exists(folder)) {
                for (Path path : inside(folder).stream()
                        .sorted(Comparator.reverseOrder())
                        .toList()) {
                    Files.delete(path);
                }
            }
            Files.createDirectories(folder);
            // Java makes none while it uses another.
            Files.deleteIfExists(Rapport.home().resolve("cache").resolve("rapport.jsa"));
            Rapport.Answer answer = new Rapport(folder, Rapport.home())
                    .with(QUICK + " -XX:ArchiveClassesAtExit=" + folder.resolve("rapport.jsa"))
                    .run("demo", "--out", "workspace");
            if (answer.code() != 0) {
                throw new AssertionError("The demo failed: " + answer.out() + answer.err());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList();
        }
    }
}
