package dev.rapport.plugin.bluesky;

import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.PlatformReaderContract;

class BlueskyReaderContractTest extends PlatformReaderContract {

    @Override
    protected PlatformReader reader() {
        return new BlueskyReader();
    }
}
