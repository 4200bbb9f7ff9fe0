package dev.rapport.api.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** A file, or one entry of an archive, as the host offers it. The host has already made sure that reading it is safe. */
public interface ExportFile {

    /** How many bytes {@link #head()} gives at most. */
    int HEAD_BYTES = 64 * 1024;

    /** How many of the first bytes readers see at a second look, after none knew the file by {@link #HEAD_BYTES}. */
    int LONG_HEAD_BYTES = 2 * 1024 * 1024;

    /** Path as the user knows it; in an archive {@code archive.zip!folder/entry.json}. A name may lie: recognise by content. */
    String path();

    /** Last part of the path. */
    default String name() {
        String path = path();
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
    }

    /** The first bytes, uncompressed: at most {@link #HEAD_BYTES}, or {@link #LONG_HEAD_BYTES} at a second look. */
    byte[] head();

    /**
     * Something that costs time to find out of the head. While the host asks all readers whether they know the file, it is found out
     * once: readers that name it alike share it, though each has its own libraries. So it is made of types of the JDK alone, and
     * nobody changes it.
     *
     * @param what its name, with that of the library that makes it
     * @param find finds it out
     */
    default Object foundOnce(String what, Supplier<?> find) {
        return find.get();
    }

    /** Size in bytes. */
    long size();

    /** The file's own time, or the archive entry's. */
    Instant modified();

    /** A fresh stream over the content; the caller closes it. */
    InputStream open() throws IOException;

    /** The other entries of the same archive, or files of the folder it was unpacked to, without this one; empty for a file that came alone. */
    List<ExportFile> siblings();
}
