package dev.rapport.core.workspace;

import dev.rapport.judged.packed.Seal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * This user's own cache, outside of any workspace: people mail workspaces to each other, and what came by mail must not be run. It holds
 * the secret by which the engine knows its own files again. Deleting it changes nothing but that the next start takes longer.
 *
 * @param folder made when something is kept
 */
public record OwnCache(Path folder) {

    private static final String SECRET = "secret";
    private static final int BYTES = 32;

    /** {@code RAPPORT_CACHE}, else the property {@code rapport.cache}, else where the system keeps a user's caches. */
    public static OwnCache ofUser() {
        return new OwnCache(Stream.of(Optional.ofNullable(System.getenv("RAPPORT_CACHE")), property("rapport.cache"))
                .flatMap(Optional::stream)
                .filter(place -> !place.isBlank())
                .map(Path::of)
                .findFirst()
                .orElseGet(OwnCache::ofSystem));
    }

    private static Path ofSystem() {
        String system = property("os.name").orElse("").toLowerCase(Locale.ROOT);
        Path home = Path.of(property("user.home").orElse("."));
        if (system.startsWith("windows")) {
            return Optional.ofNullable(System.getenv("LOCALAPPDATA"))
                    .map(Path::of)
                    .orElse(home)
                    .resolve("rapport")
                    .resolve("cache");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("rapport");
        }
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(place -> !place.isBlank())
                .map(Path::of)
                .orElse(home.resolve(".cache"))
                .resolve("rapport");
    }

    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name));
    }

    /** Signs with this user's secret, which is made when there is none; empty where nothing can be kept. */
    public Optional<Seal> seal() {
        Path file = folder.resolve(SECRET);
        try {
            if (!Files.isRegularFile(file)) {
                make(file);
            }
            byte[] secret = Files.readAllBytes(file);
            return secret.length == BYTES ? Optional.of(new Seal(secret)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void make(Path file) throws IOException {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Files.createDirectories(folder, owners("rwx------"));
        Set<StandardOpenOption> isNew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (SeekableByteChannel out = Files.newByteChannel(file, new HashSet<>(isNew), owners("rw-------"))) {
            out.write(ByteBuffer.wrap(secret));
        } catch (FileAlreadyExistsException e) {
            // Another start was quicker, and its secret is as good.
        }
    }

    private static FileAttribute<?>[] owners(String rights) {
        boolean hasRights =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return hasRights
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
