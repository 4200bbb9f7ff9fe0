package dev.rapport.written.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks a workbook once before anybody reads it, and keeps nothing: libraries hold its texts in memory, and a workbook's own list of
 * sizes may lie. It is gone through in both ways that readers do, by its list of parts and from its beginning on.
 */
public final class WorkbookSize {

    private final ArchiveLimits limits;
    private final long packed;
    private long unpacked;
    private int parts;

    private WorkbookSize(ArchiveLimits limits, long packed) {
        this.limits = limits;
        this.packed = packed;
    }

    /**
     * Looks whether a workbook keeps within limits. One that is damaged does: its reader says what is wrong.
     *
     * @param limits those of containers; a workbook's are narrower
     * @throws ArchiveException when it does not
     */
    public static void requireWithin(ArchiveLimits limits, Path workbook) throws IOException {
        long size = Files.size(workbook);
        try (SeekableByteChannel channel = Files.newByteChannel(workbook)) {
            new WorkbookSize(limits.ofWorkbook(), size).byList(channel);
        }
        try (InputStream in = Files.newInputStream(workbook)) {
            new WorkbookSize(limits.ofWorkbook(), size).fromBeginning(in);
        }
    }

    /** As {@link #requireWithin(ArchiveLimits, Path)}, of one that lies in another container. */
    public static void requireWithin(ArchiveLimits limits, byte[] workbook) throws IOException {
        try (SeekableByteChannel channel = new SeekableInMemoryByteChannel(workbook)) {
            new WorkbookSize(limits.ofWorkbook(), workbook.length).byList(channel);
        }
        try (InputStream in = new ByteArrayInputStream(workbook)) {
            new WorkbookSize(limits.ofWorkbook(), workbook.length).fromBeginning(in);
        }
    }

    /** With the library that the readers of workbooks use too, so that both see the same parts. */
    private void byList(SeekableByteChannel channel) throws ArchiveException {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
                ZipArchiveEntry entry = all.nextElement();
                begin();
                if (zip.canReadEntryData(entry)) {
                    part(entry.getName(), zip.getInputStream(entry), Math.min(packed, entry.getCompressedSize()));
                }
            }
        } catch (ArchiveException e) {
            throw e;
        } catch (IOException | RuntimeException damaged) {
            // What can be read was counted.
        }
    }

    private void fromBeginning(InputStream in) throws ArchiveException {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                begin();
                part(entry.getName(), zip, packed);
            }
        } catch (ArchiveException e) {
            throw e;
        } catch (IOException | RuntimeException damaged) {
            // What can be read was counted.
        }
    }

    private void begin() throws ArchiveException {
        if (++parts > limits.entries()) {
            throw new ArchiveException(
                    "workbook-too-large",
                    "The workbook has more than " + limits.entries()
                            + " parts. Maybe open it in Excel and save it as CSV.");
        }
    }

    private void part(String name, InputStream in, long partPacked) throws IOException {
        byte[] passed = new byte[1 << 13];
        long read = 0;
        for (int n = in.read(passed); n >= 0; n = in.read(passed)) {
            read += n;
            unpacked += n;
            if (unpacked > limits.bytes()
                    || limits.isBombOfWorkbook(read, partPacked)
                    || limits.isBombOfWorkbook(unpacked, packed)) {
                throw new ArchiveException(
                        "workbook-too-large",
                        "The part (" + name + ") of the workbook unpacks to more than " + limits.ratio()
                                + " times its size, or the workbook to more than " + (limits.bytes() >> 20)
                                + " MiB. Maybe open it in Excel and save it as CSV.");
            }
        }
    }
}
