package dev.rapport.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the unpacked distribution that a test may change. */
final class HomeCopy {

    private HomeCopy() {}

    static Path in(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> inside = Files.walk(Rapport.home())) {
            all = inside.toList();
        }
        for (Path path : all) {
            Path target = folder.resolve(Rapport.home().relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                linkOrCopy(path, target);
            }
        }
        return folder;
    }

    /** A second name costs nothing; where the file system has none, a copy does. Nobody writes into such a file. */
    static void linkOrCopy(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (IOException | UnsupportedOperationException noSecondName) {
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
