package dev.rapport.plugin.tiktok;

import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.PlatformReaderContract;

class TiktokReaderContractTest extends PlatformReaderContract {

    @Override
    protected PlatformReader reader() {
        return new TiktokReader();
    }
}
