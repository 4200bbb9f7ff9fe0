package dev.rapport.api.model;

import java.time.Instant;

/**
 * Where a value came from.
 *
 * @param file the export file as the import named it, with the entry of an archive behind "!"
 * @param plugin the plugin and format that read it, such as {@code instagram:graph-media}
 * @param exported the as-of time: what the file states, else what the import was told, else the file's own time
 */
public record Source(String file, String plugin, Instant exported) {

    /** What a reader leaves here: the import fills it in. */
    public static final Source UNSET = new Source("", "", Instant.EPOCH);
}
