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
 * @param readAgain what was kept of it was made smaller since, so that the answer is no longer true
 */
public record StoredFile(
        long id,
        String sha256,
        String path,
        String reader,
        String settings,
        Instant asOf,
        String report,
        boolean readAgain) {

    /** Name in the answer of what says that the as-of time is a guess. */
    public static final String TIME_IS_GUESSED = "timeIsGuessed";

    /** Name in the answer of what says that the as-of time is that of the file, which every copy changes. */
    public static final String TIME_IS_OF_FILE = "timeIsOfFile";

    private static final String OF_FILE = "\"" + TIME_IS_OF_FILE + "\":true";

    private static final String STATED = "\"timeIsStated\":true";

    private static final String GUESSED = "\"" + TIME_IS_GUESSED + "\":true";

    /** Whether neither the file nor its name nor a person says when it was exported. */
    public boolean isTimeGuessed() {
        return report.contains(GUESSED);
    }

    /** Whether the file itself says when it was exported. */
    public boolean isTimeStated() {
        return report.contains(STATED);
    }

    /** Whether nothing in it has a day either, so that its time is that of the file, which every copy changes. */
    public boolean isTimeOfFile() {
        return report.contains(OF_FILE);
    }

    public Source source() {
        return new Source(path, reader, asOf);
    }
}
