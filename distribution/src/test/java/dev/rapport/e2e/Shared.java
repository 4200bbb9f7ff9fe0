package dev.rapport.e2e;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds real files that lie beside the checkout; they are not ours and never enter the project. */
final class Shared {

    private Shared() {}

    /** The folder, or a path that does not exist. */
    static Path folder(String name) {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path candidate = up.resolve("shared").resolve(name);
            if (Files.isDirectory(candidate)) {
                return candidate;
            }
        }
        return Path.of("not-there");
    }
}
