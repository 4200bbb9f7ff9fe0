package dev.rapport.core.runs;

import dev.rapport.api.Sha256;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Judgements beside the store, under a key of all that went into them: what {@code score} worked out is not worked out again by who asks
 * next. Deleting them changes nothing; a file that is damaged, or of another version, is as good as none.
 */
public final class JudgedFile {

    private static final String ENDING = ".judged";
    private static final long MAGIC = 0x52415050_4a444731L;
    private static final int MOST_KEPT = 3;
    private static final int LONGEST = 1 << 24;

    private final Path folder;

    /** @param folder where they are kept, made when it is not there */
    public JudgedFile(Path folder) {
        this.folder = folder;
    }

    /** What is kept under a key, empty when there is nothing. */
    public Optional<List<byte[]>> read(String key) {
        Path file = file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Sha256 digest = new Sha256();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (in.readLong() != MAGIC || !in.readUTF().equals(key)) {
                return Optional.empty();
            }
            int count = in.readInt();
            List<byte[]> rows = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int length = in.readInt();
                if (length < 0 || length > LONGEST) {
                    return Optional.empty();
                }
                byte[] row = in.readNBytes(length);
                digest.add(row, row.length);
                rows.add(row);
            }
            if (!in.readUTF().equals(digest.add(key).hex())) {
                return Optional.empty();
            }
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return Optional.of(rows);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps rows under a key. A disk that is full or read-only keeps nothing, and nobody misses it. */
    public void write(String key, List<byte[]> rows) {
        Sha256 digest = new Sha256();
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "new", ".part");
            try {
                try (DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
                    out.writeLong(MAGIC);
                    out.writeUTF(key);
                    out.writeInt(rows.size());
                    for (byte[] row : rows) {
                        out.writeInt(row.length);
                        out.write(row);
                        digest.add(row, row.length);
                    }
                    out.writeUTF(digest.add(key).hex());
                }
                Files.move(part, file(key), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            removeOld();
        } catch (IOException e) {
            // It is worked out again next time.
        }
    }

    /** Removes all of them, because somebody wants to be forgotten. */
    public void clear() {
        try {
            for (Path file : files()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void removeOld() throws IOException {
        List<Path> files = new ArrayList<>(files());
        files.sort(Comparator.comparing(JudgedFile::age).reversed());
        for (Path old : files.subList(Math.min(MOST_KEPT, files.size()), files.size())) {
            Files.deleteIfExists(old);
        }
    }

    private static FileTime age(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file ->
                            file.toString().endsWith(ENDING) || file.toString().endsWith(".part"))
                    .toList();
        }
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, Math.min(24, key.length())) + ENDING);
    }
}
