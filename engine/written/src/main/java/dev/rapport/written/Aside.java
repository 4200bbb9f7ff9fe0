package dev.rapport.written;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a file is written until it is whole, and takes the place of the old one. */
public final class Aside {

    private Aside() {}

    /** A path beside the file at which nothing lies: a link that a stranger left there would have another file overwritten. */
    public static Path of(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        return part;
    }
}
