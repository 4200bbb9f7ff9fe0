package dev.rapport.api.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** A file, or one entry of an archive, as the host offers it. The host has already made sure that reading it is safe. */
public interface ExportFile {

    /** How many bytes {@link #head()} gives at most. */
    int HEAD_BYTES = 64 * 1024;

    /** Path as the user knows it; in an archive {@code archive.zip!folder/entry.json}. A name may lie: recognise by content. */
    String path();

    /** Last part of the path. */
    default String name() {
        String path = path();
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
    }

    /** The first bytes, uncompressed, at most {@link #HEAD_BYTES}. */
    byte[] head();

    /** Size in bytes. */
    long size();

    /** The file's own time, or the archive entry's. */
    Instant modified();

    /** A fresh stream over the content; the caller closes it. */
    InputStream open() throws IOException;

    /** The other entries of the same archive, without this one; empty for a file that came alone. */
    List<ExportFile> siblings();
}
