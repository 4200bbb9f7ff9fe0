package dev.rapport.scoring.rules.run;

import dev.rapport.api.Sha256;
import dev.rapport.judged.packed.Seal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * Compiled units on disk, by the hash of all that went into them. They are programs: one is only run when it came with the distribution or
 * bears the user's own signature. A cache that cannot be read or written is only slower.
 */
public final class UnitCache {

    private static final int SIGNATURE = Seal.LENGTH;

    private final Optional<Path> folder;
    private final Optional<Seal> seal;
    private final Optional<Path> shipped;

    private UnitCache(Optional<Path> folder, Optional<Seal> seal, Optional<Path> shipped) {
        this.folder = folder;
        this.seal = seal;
        this.shipped = shipped;
    }

    /** No cache: everything is compiled every time. */
    public static UnitCache none() {
        return new UnitCache(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Units as a distribution ships them, with a checksum only: for a folder that belongs to whoever packs it. */
    public static UnitCache toShip(Path folder) {
        return new UnitCache(Optional.of(folder), Optional.empty(), Optional.empty());
    }

    /**
     * The user's own units.
     *
     * @param folder outside of the workspace
     * @param seal the user's own, empty where there is none: then nothing is kept, and nothing but the shipped units is read
     * @param shipped units that came with the distribution; they are looked at first, and never written
     */
    public static UnitCache of(Path folder, Optional<Seal> seal, Path shipped) {
        return new UnitCache(seal.map(own -> folder), seal, Optional.of(shipped));
    }

    Optional<byte[]> get(String key) {
        return shipped.flatMap(place -> read(place, key, Optional.empty()))
                .or(() -> folder.flatMap(place -> read(place, key, seal)));
    }

    private static Optional<byte[]> read(Path place, String key, Optional<Seal> seal) {
        try {
            byte[] stored = Files.readAllBytes(file(place, key));
            if (stored.length < SIGNATURE) {
                return Optional.empty();
            }
            byte[] content = Arrays.copyOfRange(stored, SIGNATURE, stored.length);
            boolean isWhole = MessageDigest.isEqual(Arrays.copyOf(stored, SIGNATURE), signature(key, content, seal));
            return isWhole ? Optional.of(content) : Optional.empty();
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
                out.write(signature(key, compiled, seal));
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

    private static byte[] signature(String key, byte[] content, Optional<Seal> seal) {
        return seal.map(own -> own.of(key, content))
                .orElseGet(() -> new Sha256().add(content, content.length).bytes());
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
