package dev.rapport.plugin.threads;

import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.PlatformReaderContract;

class ThreadsReaderContractTest extends PlatformReaderContract {

    @Override
    protected PlatformReader reader() {
        return new ThreadsReader();
    }
}
