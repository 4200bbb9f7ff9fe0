package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.PlatformReader;
import java.nio.file.Path;

/**
 * What every platform reader keeps. A plugin author extends this, names the reader, and puts files under {@code
 * src/test/resources/exports/<case>/} with an {@code expected.json} beside them. {@code -Dgolden.update} writes expected.json, and that run fails.
 */
public abstract class PlatformReaderContract extends ReaderContract {

    @Override
    protected abstract PlatformReader reader();

    @Override
    protected Path fixtures() {
        return Path.of("src", "test", "resources", "exports");
    }
}
