package dev.rapport.api.plugin;

import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * Reads files of one origin: a {@link PlatformReader} what a platform says of creators, a {@link ResultReader} what a campaign brought.
 * Implementations are stateless and thread-safe.
 *
 * <p>A reader streams: what it holds in memory does not grow with the file. A bad record is a {@link ReadIssue}, never an exception;
 * the rest of the file is kept.
 */
public sealed interface FileReader extends ExtensionPoint permits PlatformReader, ResultReader {

    /** Lower-case name of what the files come from, such as {@code instagram} or {@code shopify}. */
    String origin();

    /** All formats that this reader knows. */
    List<ReaderFormat> formats();

    /**
     * The formats that this file may have, best first, judged by content and not by name; empty when it is somebody else's.
     *
     * @param file only {@link ExportFile#head()}, name and siblings should be looked at
     */
    List<Claim> recognise(ExportFile file);
}
