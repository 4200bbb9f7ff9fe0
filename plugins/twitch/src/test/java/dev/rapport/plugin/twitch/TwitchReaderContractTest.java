package dev.rapport.plugin.twitch;

import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.PlatformReaderContract;

class TwitchReaderContractTest extends PlatformReaderContract {

    @Override
    protected PlatformReader reader() {
        return new TwitchReader();
    }
}
