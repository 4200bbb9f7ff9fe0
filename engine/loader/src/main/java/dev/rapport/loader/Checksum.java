package dev.rapport.loader;

import dev.rapport.api.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** SHA-256 of a file, in hexadecimal. */
public final class Checksum {

    private Checksum() {}

    /** Reads it once, to the end. */
    public static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Sha256 digest = new Sha256();
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.add(buffer, n);
            }
            return digest.hex();
        }
    }
}
