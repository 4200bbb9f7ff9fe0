package dev.rapport.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Copies of plugins by checksum: what is loaded is what was checked, and the author's own file is never locked. */
final class CheckedCopy {

    private CheckedCopy() {}

    /**
     * The copy of a jar that had this checksum a moment ago.
     *
     * @throws IOException when it is another one now
     */
    static Path of(Path jar, String sha256, Path copies) throws IOException {
        Path folder = Files.createDirectories(copies.resolve(sha256.substring(0, 16)));
        Path copy = folder.resolve(jar.getFileName().toString());
        if (Files.isRegularFile(copy) && Checksum.of(copy).equals(sha256)) {
            return copy;
        }
        Path temporary = Files.createTempFile(folder, "copy", ".tmp");
        try {
            Files.copy(jar, temporary, StandardCopyOption.REPLACE_EXISTING);
            if (!Checksum.of(temporary).equals(sha256)) {
                throw new IOException("the file changed while it was copied");
            }
            Files.move(temporary, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return copy;
    }
}
