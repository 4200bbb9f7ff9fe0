package dev.rapport.scoring.rules.run;

import dev.rapport.api.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/** Compiled units on disk, by the hash of all that went into them. A cache that cannot be read or written is only slower. */
final class UnitCache {

    private static final int DIGEST = 32;

    private final Optional<Path> folder;
    private final Optional<Path> shipped;

    /**
     * @param folder where units are kept
     * @param shipped units that came with the distribution, only read
     */
    UnitCache(Optional<Path> folder, Optional<Path> shipped) {
        this.folder = folder;
        this.shipped = shipped;
    }

    Optional<byte[]> get(String key) {
        return folder.flatMap(place -> read(place, key)).or(() -> shipped.flatMap(place -> read(place, key)));
    }

    private static Optional<byte[]> read(Path place, String key) {
        try {
            return whole(Files.readAllBytes(file(place, key)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void put(String key, byte[] compiled) {
        if (folder.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(folder.get());
            Path temporary = Files.createTempFile(folder.get(), "unit", ".tmp");
            try (OutputStream out = Files.newOutputStream(temporary)) {
                out.write(digest(compiled, 0));
                out.write(compiled);
            }
            Files.move(
                    temporary,
                    file(folder.get(), key),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // The next start compiles again.
        }
    }

    /** The content behind its checksum; empty when a byte of it was changed. */
    private static Optional<byte[]> whole(byte[] stored) {
        if (stored.length < DIGEST) {
            return Optional.empty();
        }
        boolean same = Arrays.equals(Arrays.copyOf(stored, DIGEST), digest(stored, DIGEST));
        return same ? Optional.of(Arrays.copyOfRange(stored, DIGEST, stored.length)) : Optional.empty();
    }

    private static byte[] digest(byte[] bytes, int from) {
        byte[] rest = Arrays.copyOfRange(bytes, from, bytes.length);
        return new Sha256().add(rest, rest.length).bytes();
    }

    void remove(String key) {
        if (folder.isPresent()) {
            try {
                Files.deleteIfExists(file(folder.get(), key));
            } catch (IOException e) {
                // It will be found broken again and compiled again.
            }
        }
    }

    private static Path file(Path place, String key) {
        return place.resolve(key + ".unit");
    }
}
