package dev.rapport.core.store;

import dev.rapport.api.model.Source;
import java.time.Instant;

/**
 * One imported file.
 *
 * @param id row
 * @param sha256 checksum of its content
 * @param path as it was imported
 * @param reader plugin, its version and the format
 * @param settings what the import was told: account, zone; another setting reads the file again
 * @param asOf from when its ages count
 * @param report the import's answer, as JSON
 */
public record StoredFile(
        long id, String sha256, String path, String reader, String settings, Instant asOf, String report) {

    public Source source() {
        return new Source(path, reader, asOf);
    }
}
