package dev.rapport.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Copies of plugins by checksum: what is loaded is what was checked, and the author's own file is never locked. */
final class CheckedCopy {

    private CheckedCopy() {}

    /**
     * The copy that an earlier start made, if the jar is the accepted one to the byte: to compare two files takes a tenth of the time
     * of a second checksum.
     *
     * @param accepted the checksum that the jar should have
     */
    static Optional<Path> kept(Path jar, String accepted, Path copies) throws IOException {
        Path copy = place(jar, accepted, copies);
        boolean isKept = Files.isRegularFile(copy)
                && Files.size(copy) == Files.size(jar)
                && Checksum.of(copy).equals(accepted)
                && Files.mismatch(copy, jar) < 0;
        return isKept ? Optional.of(copy) : Optional.empty();
    }

    private static Path place(Path jar, String sha256, Path copies) {
        return copies.resolve(sha256.substring(0, 16)).resolve(jar.getFileName().toString());
    }

    /**
     * The copy of a jar that had this checksum a moment ago.
     *
     * @throws IOException when it is another one now
     */
    static Path of(Path jar, String sha256, Path copies) throws IOException {
        Path copy = place(jar, sha256, copies);
        Path folder = Files.createDirectories(copy.getParent());
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
