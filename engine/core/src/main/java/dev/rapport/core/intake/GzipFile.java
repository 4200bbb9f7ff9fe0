package dev.rapport.core.intake;

import dev.rapport.api.plugin.ExportFile;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The one file inside a .gz, read in place; what comes out is counted, because a small one can hold a large one. */
final class GzipFile implements ExportFile {

    private final ExportFile packed;
    private final ArchiveLimits limits;
    private final byte[] head;
    private Optional<ArchiveException> exceeded = Optional.empty();

    private GzipFile(ExportFile packed, ArchiveLimits limits) throws IOException {
        this.packed = packed;
        this.limits = limits;
        try (InputStream in = open()) {
            this.head = in.readNBytes(HEAD_BYTES);
        } catch (EOFException | ZipException e) {
            throw new ArchiveException(
                    "archive-damaged",
                    "The gzip is damaged or cut off. Maybe the download did not end; download it again.");
        }
    }

    static boolean isGzip(byte[] head) {
        return head.length >= 18 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B && head[2] == 8;
    }

    static GzipFile of(ExportFile packed, ArchiveLimits limits) throws IOException {
        return new GzipFile(packed, limits);
    }

    /** Stops the import when a limit was passed, even where a reader took the failure for a damaged file. */
    void requireWithinLimits() throws ArchiveException {
        if (exceeded.isPresent()) {
            throw exceeded.get();
        }
    }

    @Override
    public String path() {
        String name = packed.name();
        return packed.path() + "!" + (name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name);
    }

    @Override
    public byte[] head() {
        return head.clone();
    }

    @Override
    public long size() {
        // A gzip does not say its size surely; beyond the head, what it is packed in is the best that is known.
        return head.length < HEAD_BYTES ? head.length : Math.max(packed.size(), HEAD_BYTES);
    }

    @Override
    public Instant modified() {
        return packed.modified();
    }

    @Override
    public InputStream open() throws IOException {
        return new BufferedInputStream(new Counted(new GZIPInputStream(packed.open(), 1 << 16)), 1 << 16);
    }

    @Override
    public List<ExportFile> siblings() {
        return List.of();
    }

    private final class Counted extends CountedStream {

        private long unpacked;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        void count(int n) throws ArchiveException {
            unpacked += n;
            boolean isBomb = unpacked > ArchiveLimits.RATIO_COUNTS_FROM
                    && unpacked / Math.max(1, packed.size()) > limits.ratio();
            if (isBomb || unpacked > limits.bytes()) {
                ArchiveException bombed = new ArchiveException(
                        "archive-bomb",
                        "The gzip unpacks to more than " + limits.ratio() + " times its size, or to more than "
                                + (limits.bytes() >> 30)
                                + " GiB. Maybe it was damaged; unpack it by hand and import the file.");
                exceeded = Optional.of(bombed);
                throw bombed;
            }
        }
    }
}
