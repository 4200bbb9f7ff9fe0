package dev.rapport.api.plugin;

import java.io.IOException;
import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * Reads what a platform gives out. Implementations are stateless and thread-safe.
 *
 * <p>A reader streams: what it holds in memory is bounded by one account, not by the file. A bad record is a {@link ReadIssue},
 * never an exception; the rest of the file is kept.
 */
public interface PlatformReader extends ExtensionPoint {

    /** Lower-case name of the platform, such as {@code instagram}. A list of many platforms says {@code any}. */
    String platform();

    /** All formats that this reader knows. */
    List<ReaderFormat> formats();

    /**
     * The formats that this file may have, best first, judged by content and not by name; empty when it is somebody else's.
     *
     * @param file only {@link ExportFile#head()}, name and siblings should be looked at
     */
    List<Claim> recognise(ExportFile file);

    /**
     * Reads a file into the sink.
     *
     * @param file the file
     * @param format one of the ids of {@link #formats()}
     * @param sink takes records as they are read
     * @throws IOException when the file cannot be read at all; everything that is wrong with its content is an issue instead
     */
    void read(ExportFile file, String format, ModelSink sink) throws IOException;
}
