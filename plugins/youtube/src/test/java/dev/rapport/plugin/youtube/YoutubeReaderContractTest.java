package dev.rapport.plugin.youtube;

import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.PlatformReaderContract;

class YoutubeReaderContractTest extends PlatformReaderContract {

    @Override
    protected PlatformReader reader() {
        return new YoutubeReader();
    }
}
