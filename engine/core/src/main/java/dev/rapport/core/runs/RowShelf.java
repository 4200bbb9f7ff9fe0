package dev.rapport.core.runs;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.scoring.judging.Shelf;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows in memory while they are few, all of them in a file without a name when they are many: its bytes go with whoever reads them. In a
 * folder where nothing may be written they stay in memory.
 */
final class RowShelf implements Shelf {

    private final Path folder;
    private long mostHeld;
    private List<byte[]> held = new ArrayList<>();
    private long bytes;
    private @Nullable Spill spill;

    /**
     * @param folder of the file, made when it is needed
     * @param mostHeld bytes that memory holds
     */
    RowShelf(Path folder, long mostHeld) {
        this.folder = folder;
        this.mostHeld = mostHeld;
    }

    /** A file that is written to its end and then read. */
    private static final class Spill {

        private final FileChannel channel;
        private final DataOutputStream out;
        private final RowStarts starts = new RowStarts();
        private long end;
        private @Nullable List<byte[]> rows;

        Spill(Path folder) throws IOException {
            Files.createDirectories(folder);
            Path file = Files.createTempFile(folder, "new", JudgedFile.PART);
            channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
            starts.add(0);
        }

        void add(byte[] row) throws IOException {
            out.writeInt(row.length);
            out.write(row);
            end += Integer.BYTES + row.length;
            starts.add(end);
        }

        int size() {
            return starts.size() - 1;
        }

        synchronized List<byte[]> rows() throws IOException {
            if (rows == null) {
                out.flush();
                rows = new MappedRows(channel, starts);
                // What is mapped stays there.
                channel.close();
            }
            return rows;
        }
    }

    @Override
    public void add(byte[] row) {
        bytes += row.length;
        try {
            if (spill == null && bytes > mostHeld) {
                begin();
            }
            if (spill == null) {
                held.add(row);
            } else {
                spill.add(row);
            }
        } catch (IOException e) {
            throw noRoom(e);
        }
    }

    private void begin() throws IOException {
        try {
            spill = new Spill(folder);
        } catch (IOException e) {
            mostHeld = Long.MAX_VALUE;
            return;
        }
        for (byte[] one : held) {
            spill.add(one);
        }
        held = List.of();
    }

    @Override
    public int size() {
        return spill == null ? held.size() : spill.size();
    }

    @Override
    public byte[] get(int place) {
        try {
            return spill == null ? held.get(place) : spill.rows().get(place);
        } catch (IOException e) {
            throw noRoom(e);
        }
    }

    @Override
    public void release(int place) {
        if (spill == null) {
            held.set(place, new byte[0]);
        }
    }

    private RapportException noRoom(IOException cause) {
        return new RapportException(
                Problem.error(
                        "cache-no-room",
                        "What is judged of many creators could not be laid aside in the folder (" + folder.getFileName()
                                + "): " + cause.getClass().getSimpleName() + ".",
                        folder.toString(),
                        "Maybe the disk is full."),
                cause);
    }
}
