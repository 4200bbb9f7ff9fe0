package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.ResultReader;
import java.nio.file.Path;

/**
 * What every reader of results keeps: what {@link PlatformReaderContract} asks, and that nobody is named. A plugin author extends this, names
 * the reader, and puts files under {@code src/test/resources/results/<case>/} with an {@code expected.json} beside them.
 * {@code -Dgolden.update} writes expected.json, and that run fails.
 */
public abstract class ResultReaderContract extends ReaderContract {

    @Override
    protected abstract ResultReader reader();

    @Override
    protected Path fixtures() {
        return Path.of("src", "test", "resources", "results");
    }
}
