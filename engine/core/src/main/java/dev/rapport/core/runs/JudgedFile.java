package dev.rapport.core.runs;

import dev.rapport.judged.packed.Seal;
import dev.rapport.scoring.judging.Shelf;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
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
 * next. Deleting them changes nothing; a file that is damaged, of another version, or that another user signed is as good as none.
 */
public final class JudgedFile {

    private static final String ENDING = ".judged";
    private static final long MAGIC = 0x52415050_4a444733L;
    /** Bytes before the rows, but for the key, which is plain ASCII: what it is, the key's length, how many there are. */
    private static final int HEAD = Long.BYTES + Short.BYTES + Integer.BYTES;

    private static final int MOST_KEPT = 3;

    /** Ending of a file that is not finished. */
    static final String PART = ".part";

    /** Bytes that are held in memory: a usual campaign's judgements are fewer, those of many creators stay in their file. */
    private static final long MOST_HELD = 16_000_000;

    private final Path folder;
    private final Optional<Seal> seal;

    /**
     * @param folder where they are kept, made when it is not there
     * @param seal the user's own; without one nothing is kept
     */
    public JudgedFile(Path folder, Optional<Seal> seal) {
        this.folder = folder;
        this.seal = seal;
    }

    /** What is kept under a key, empty when there is nothing. */
    public Optional<List<byte[]>> read(String key) {
        Path file = file(key);
        if (seal.isEmpty() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Seal.Signing signing = seal.get().begin(key);
        // What is looked at later is what was checked, whatever takes the file's name meanwhile.
        try (FileChannel channel = FileChannel.open(file);
                DataInputStream in =
                        new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16))) {
            if (in.readLong() != MAGIC || !in.readUTF().equals(key)) {
                return Optional.empty();
            }
            int count = in.readInt();
            List<byte[]> held = new ArrayList<>();
            RowStarts starts = new RowStarts();
            long at = HEAD + key.length();
            starts.add(at);
            for (int i = 0; i < count; i++) {
                int length = in.readInt();
                if (length < 0 || length > MappedRows.LONGEST) {
                    return Optional.empty();
                }
                byte[] row = in.readNBytes(length);
                add(signing, row);
                at += Integer.BYTES + length;
                starts.add(at);
                if (at <= MOST_HELD) {
                    held.add(row);
                } else {
                    held = List.of();
                }
            }
            if (!signing.ends(in.readNBytes(Seal.LENGTH))) {
                return Optional.empty();
            }
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return Optional.of(at <= MOST_HELD ? held : new MappedRows(channel, starts));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether anything is kept, under whatever key: who finds nothing will judge. */
    public boolean hasAny() {
        try {
            return seal.isPresent()
                    && files().stream().anyMatch(file -> file.toString().endsWith(ENDING));
        } catch (IOException e) {
            return false;
        }
    }

    /** Where rows may wait that are not kept under any key yet. */
    public Shelf shelf() {
        return new RowShelf(folder, MOST_HELD);
    }

    /** Keeps rows under a key. A disk that is full or read-only keeps nothing, and nobody misses it. */
    public void write(String key, List<byte[]> rows) {
        if (seal.isEmpty()) {
            return;
        }
        Seal.Signing signing = seal.get().begin(key);
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "new", PART);
            try {
                try (DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
                    out.writeLong(MAGIC);
                    out.writeUTF(key);
                    out.writeInt(rows.size());
                    for (byte[] row : rows) {
                        out.writeInt(row.length);
                        out.write(row);
                        add(signing, row);
                    }
                    out.write(signing.end());
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

    /** The length goes in too, so that bytes cannot move from one row to the next. */
    private static void add(Seal.Signing signing, byte[] row) {
        signing.add(ByteBuffer.allocate(Integer.BYTES).putInt(row.length).array(), 0, Integer.BYTES);
        signing.add(row, 0, row.length);
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
                            file.toString().endsWith(ENDING) || file.toString().endsWith(PART))
                    .toList();
        }
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, Math.min(24, key.length())) + ENDING);
    }
}
