package dev.rapport.core.intake;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip, read in place: nothing is unpacked to disk, so no path of it can reach out; sizes are counted while reading. */
final class Archive implements AutoCloseable {

    private final ZipFile zip;
    private final String shownAs;
    private final ArchiveLimits limits;
    private final List<ReadIssue> issues = new ArrayList<>();
    private long unpacked;

    private Archive(ZipFile zip, String shownAs, ArchiveLimits limits) {
        this.zip = zip;
        this.shownAs = shownAs;
        this.limits = limits;
    }

    static boolean isArchive(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5);
    }

    static Archive open(Path file, String shownAs, ArchiveLimits limits) throws IOException {
        return new Archive(new ZipFile(file.toFile(), StandardCharsets.UTF_8), shownAs, limits);
    }

    /** What was passed over. */
    List<ReadIssue> issues() {
        return issues;
    }

    /** An office workbook is a zip too, and one file to its reader. */
    boolean isWorkbook() {
        return zip.getEntry("[Content_Types].xml") != null && zip.getEntry("xl/workbook.xml") != null;
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
                byte[] head;
                try (InputStream in = open(entry)) {
                    head = in.readNBytes(ExportFile.HEAD_BYTES);
                }
                entries.add(new Entry(entry, head));
            }
        }
        entries.sort(Comparator.comparing(Entry::path));
        List<ExportFile> files = List.copyOf(entries);
        entries.forEach(entry -> entry.all = files);
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
    private final class Counted extends FilterInputStream {

        private final ZipEntry entry;
        private long read;

        Counted(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int n) throws IOException {
            read += n;
            unpacked += n;
            long packed = Math.max(1, entry.getCompressedSize());
            boolean bomb = read > ArchiveLimits.RATIO_COUNTS_FROM && read / packed > limits.ratio();
            if (bomb || unpacked > limits.bytes()) {
                throw new ArchiveException(
                        "archive-bomb",
                        "The entry (" + entry.getName() + ") unpacks to more than " + limits.ratio()
                                + " times its size, or the archive to more than " + (limits.bytes() >> 30) + " GiB."
                                + " Maybe it was damaged; unpack it by hand and import the files.");
            }
        }
    }

    /** One entry. */
    private final class Entry implements ExportFile {

        private final ZipEntry entry;
        private final byte[] head;
        private List<ExportFile> all = List.of();

        Entry(ZipEntry entry, byte[] head) {
            this.entry = entry;
            this.head = head;
        }

        @Override
        public String path() {
            return shownAs + "!" + entry.getName();
        }

        @Override
        public byte[] head() {
            return head.clone();
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
            return all.stream().filter(file -> file != this).toList();
        }
    }
}
