package dev.rapport.core.rules.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Compiled units on disk, by the hash of all that went into them. A cache that cannot be read or written is only slower. */
final class UnitCache {

    private final Optional<Path> folder;

    UnitCache(Optional<Path> folder) {
        this.folder = folder;
    }

    Optional<byte[]> get(String key) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file(key)));
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
            Files.write(temporary, compiled);
            Files.move(temporary, file(key), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // The next start compiles again.
        }
    }

    void remove(String key) {
        if (folder.isPresent()) {
            try {
                Files.deleteIfExists(file(key));
            } catch (IOException e) {
                // It will be found broken again and compiled again.
            }
        }
    }

    private Path file(String key) {
        return folder.orElseThrow().resolve(key + ".jar");
    }
}
