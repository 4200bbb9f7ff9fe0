package dev.rapport.plugin.facebook;

import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.PlatformReaderContract;

class FacebookReaderContractTest extends PlatformReaderContract {

    @Override
    protected PlatformReader reader() {
        return new FacebookReader();
    }
}
