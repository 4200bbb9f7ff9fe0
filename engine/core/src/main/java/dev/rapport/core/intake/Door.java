package dev.rapport.core.intake;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.written.container.ArchiveException;
import dev.rapport.written.container.ArchiveLimits;
import dev.rapport.written.container.Packing;
import dev.rapport.written.container.WorkbookSize;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets one file in: what it is packed in is opened here, and what a reader will unpack is counted before. */
final class Door {

    private final ArchiveLimits limits;
    private final List<PackedFile> opened = new ArrayList<>();

    Door(ArchiveLimits limits) {
        this.limits = limits;
    }

    /**
     * The file that is not packed any more; readers may look at its first bytes.
     *
     * @throws ArchiveException when it is packed too often, or unpacks to too much
     */
    ExportFile inside(ExportFile file) throws IOException {
        ExportFile inner = file;
        for (Optional<Packing> packing = Packing.of(inner.head());
                packing.isPresent();
                packing = Packing.of(inner.head())) {
            if (opened.size() >= limits.depth()) {
                throw new ArchiveException(
                        "archive-too-deep",
                        "The file is packed more than " + limits.depth()
                                + " times. Maybe unpack it by hand and import the file.");
            }
            PackedFile next = new PackedFile(inner, packing.get(), limits);
            opened.add(next);
            inner = next;
        }
        if (Archive.isArchive(inner.head())) {
            try (InputStream in = inner.open()) {
                WorkbookSize.requireWithin(limits, in.readNBytes(ExportFile.LONG_HEAD_BYTES));
            }
        }
        return inner;
    }

    /** Counts a workbook that a reader is about to open, because its library will not. */
    void requireReadable(ExportFile file) throws IOException {
        if (!Archive.isArchive(file.head())) {
            return;
        }
        if (file instanceof FileOnDisk onDisk) {
            WorkbookSize.requireWithin(limits, onDisk.file());
            return;
        }
        try (InputStream in = file.open()) {
            WorkbookSize.requireWithin(limits, in.readAllBytes());
        }
    }

    /** Stops when a limit was passed, even where a reader took the failure for a damaged file. */
    void requireWithinLimits() throws ArchiveException {
        for (PackedFile file : opened) {
            file.requireWithinLimits();
        }
    }
}
