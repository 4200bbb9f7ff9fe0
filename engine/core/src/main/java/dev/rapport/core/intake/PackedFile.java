package dev.rapport.core.intake;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.written.container.ArchiveException;
import dev.rapport.written.container.ArchiveLimits;
import dev.rapport.written.container.CountedStream;
import dev.rapport.written.container.Packing;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The one file inside a .gz or .xz, read in place; what comes out is counted, because a small one can hold a large one. */
final class PackedFile implements ExportFile {

    private final ExportFile packed;
    private final Packing packing;
    private final ArchiveLimits limits;
    private final byte[] head;
    private Optional<ArchiveException> exceeded = Optional.empty();

    /** @throws ArchiveException when nothing of it can be unpacked */
    PackedFile(ExportFile packed, Packing packing, ArchiveLimits limits) throws IOException {
        this.packed = packed;
        this.packing = packing;
        this.limits = limits;
        try (InputStream in = open()) {
            this.head = in.readNBytes(HEAD_BYTES);
        } catch (ArchiveException e) {
            throw e;
        } catch (IOException e) {
            throw new ArchiveException(
                    "archive-damaged",
                    "The " + packing.title()
                            + " is damaged or cut off. Maybe the download did not end; download it again.");
        }
    }

    /** Stops the import when a limit was passed, even where a reader took the failure for a damaged file. */
    void requireWithinLimits() throws ArchiveException {
        if (exceeded.isPresent()) {
            throw exceeded.get();
        }
    }

    @Override
    public String path() {
        return packed.path() + "!" + packing.without(packed.name());
    }

    @Override
    public byte[] head() {
        return head.clone();
    }

    @Override
    public long size() {
        // What is packed does not say its size surely; beyond the head, what it is packed in is the best that is known.
        return head.length < HEAD_BYTES ? head.length : Math.max(packed.size(), HEAD_BYTES);
    }

    @Override
    public Instant modified() {
        return packed.modified();
    }

    @Override
    public InputStream open() throws IOException {
        Taken taken = new Taken(packed.open());
        try {
            return new BufferedInputStream(new Counted(packing.unpacked(taken), taken), 1 << 16);
        } catch (IOException | RuntimeException e) {
            taken.close();
            throw e;
        }
    }

    @Override
    public List<ExportFile> siblings() {
        return packed.siblings();
    }

    private ArchiveException bomb() {
        return new ArchiveException(
                "archive-bomb",
                "The " + packing.title() + " unpacks to more than " + limits.ratio()
                        + " times its size, or to more than "
                        + (limits.bytes() >> 30) + " GiB."
                        + " Maybe it was damaged; unpack it by hand and import the file.");
    }

    /** Counts what is taken of the packed file: a size that an archive states may lie. */
    private static final class Taken extends CountedStream {

        private long bytes;

        Taken(InputStream in) {
            super(in);
        }

        @Override
        protected void count(int more) {
            bytes += more;
        }
    }

    private final class Counted extends CountedStream {

        private final Taken taken;
        private long unpacked;

        Counted(InputStream in, Taken taken) {
            super(in);
            this.taken = taken;
        }

        @Override
        protected void count(int more) throws ArchiveException {
            unpacked += more;
            if (limits.isBomb(unpacked, taken.bytes) || unpacked > limits.bytes()) {
                ArchiveException bombed = bomb();
                exceeded = Optional.of(bombed);
                throw bombed;
            }
        }
    }
}
