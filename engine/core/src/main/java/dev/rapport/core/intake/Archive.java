package dev.rapport.core.intake;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.written.container.ArchiveException;
import dev.rapport.written.container.ArchiveLimits;
import dev.rapport.written.container.CountedStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip, read in place: nothing is unpacked to disk, so no path of it can reach out; sizes are counted while reading. */
final class Archive implements AutoCloseable {

    private final ZipFile zip;
    private final String shownAs;
    private final ArchiveLimits limits;
    private final List<ReadIssue> issues = new ArrayList<>();
    private long unpacked;
    private Optional<ArchiveException> exceeded = Optional.empty();

    private Archive(ZipFile zip, String shownAs, ArchiveLimits limits) {
        this.zip = zip;
        this.shownAs = shownAs;
        this.limits = limits;
    }

    static boolean isArchive(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5);
    }

    static Archive open(Path file, String shownAs, ArchiveLimits limits) throws IOException {
        return new Archive(zip(file), shownAs, limits);
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("encrypted")) {
                throw new ArchiveException(
                        "archive-encrypted",
                        "The archive is protected by a password. Maybe unpack it by hand and import the files.");
            }
            if (!String.valueOf(e.getMessage()).contains("bad entry name")) {
                throw damaged();
            }
        }
        try {
            // Older Windows programs write names in a code page; which one does not matter for the data.
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException e) {
            throw damaged();
        }
    }

    private static ArchiveException damaged() {
        return new ArchiveException(
                "archive-damaged",
                "The archive is damaged or cut off. Maybe the download did not end; download it again.");
    }

    /** What was passed over. */
    List<ReadIssue> issues() {
        return issues;
    }

    /** An office workbook is a zip too, and one file to its reader. */
    boolean isWorkbook() {
        return zip.getEntry("[Content_Types].xml") != null && zip.getEntry("xl/workbook.xml") != null;
    }

    /** Stops the import when a limit was passed, even where a reader took the failure for a damaged file. */
    void requireWithinLimits() throws ArchiveException {
        if (exceeded.isPresent()) {
            throw exceeded.get();
        }
    }

    /** The entries that hold data, by name. */
    List<ExportFile> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        int count = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (++count > limits.entries()) {
                throw new ArchiveException(
                        "archive-too-large", "The archive has more than " + limits.entries() + " entries.");
            }
            if (!entry.isDirectory() && isSafe(entry.getName())) {
                entries.add(new Entry(entry));
            }
        }
        entries.sort(Comparator.comparing(Entry::path));
        List<ExportFile> files = List.copyOf(entries);
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).all = files;
            entries.get(i).index = i;
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private boolean isSafe(String name) {
        String path = name.replace('\\', '/');
        boolean climbs = path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || List.of(path.split("/")).contains("..");
        if (climbs) {
            issues.add(ReadIssue.error(
                    "archive-path",
                    "The entry (" + name
                            + ") reaches out of the archive and is left out. Maybe make the archive again.",
                    name));
        }
        boolean aside = path.startsWith("__MACOSX/") || path.endsWith(".DS_Store");
        return !climbs && !aside;
    }

    private InputStream open(ZipEntry entry) throws IOException {
        return new Counted(zip.getInputStream(entry), entry);
    }

    /** Counts what comes out, and stops a bomb. */
    private final class Counted extends CountedStream {

        private final ZipEntry entry;
        private long read;

        Counted(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        protected void count(int n) throws IOException {
            read += n;
            unpacked += n;
            if (limits.isBomb(read, entry.getCompressedSize()) || unpacked > limits.bytes()) {
                ArchiveException bombed = new ArchiveException(
                        "archive-bomb",
                        "The entry (" + entry.getName() + ") unpacks to more than " + limits.ratio()
                                + " times its size, or the archive to more than " + (limits.bytes() >> 30) + " GiB."
                                + " Maybe it was damaged; unpack it by hand and import the files.");
                exceeded = Optional.of(bombed);
                throw bombed;
            }
        }
    }

    /** One entry. */
    private final class Entry implements ExportFile {

        private final ZipEntry entry;
        // The heads of a large archive together would not fit: each is read when it is looked at.
        private SoftReference<byte[]> head = new SoftReference<>(null);
        private List<ExportFile> all = List.of();
        private int index;

        Entry(ZipEntry entry) {
            this.entry = entry;
        }

        @Override
        public String path() {
            return shownAs + "!" + entry.getName();
        }

        @Override
        public byte[] head() {
            byte[] known = head.get();
            if (known == null) {
                try (InputStream in = Archive.this.open(entry)) {
                    known = in.readNBytes(HEAD_BYTES);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                head = new SoftReference<>(known);
            }
            return known.clone();
        }

        @Override
        public long size() {
            return Math.max(0, entry.getSize());
        }

        @Override
        public Instant modified() {
            return Optional.ofNullable(entry.getLastModifiedTime())
                    .map(time -> time.toInstant())
                    .orElse(Instant.EPOCH);
        }

        @Override
        public InputStream open() throws IOException {
            return new BufferedInputStream(Archive.this.open(entry), 1 << 16);
        }

        @Override
        public List<ExportFile> siblings() {
            // A view: a copy for each of many entries would take time and memory by the square of their number.
            return new AbstractList<>() {
                @Override
                public ExportFile get(int i) {
                    return all.get(i < index ? i : i + 1);
                }

                @Override
                public int size() {
                    return Math.max(0, all.size() - 1);
                }
            };
        }
    }
}
