package dev.rapport.plugin.instagram;

import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.PlatformReaderContract;

class InstagramReaderContractTest extends PlatformReaderContract {

    @Override
    protected PlatformReader reader() {
        return new InstagramReader();
    }
}
