package dev.rapport.api.plugin;

import java.io.IOException;

/** Reads what a platform gives out: profiles, posts, comments and audiences. */
public non-sealed interface PlatformReader extends FileReader {

    /** Lower-case name of the platform, such as {@code instagram}. A list of many platforms says {@code any}. */
    String platform();

    @Override
    default String origin() {
        return platform();
    }

    /**
     * Reads a file into the sink. What is held in memory is bounded by one account.
     *
     * @param file the file
     * @param format one of the ids of {@link #formats()}
     * @param sink takes records as they are read
     * @throws IOException when the file cannot be read at all; everything that is wrong with its content is an issue instead
     */
    void read(ExportFile file, String format, ModelSink sink) throws IOException;
}
