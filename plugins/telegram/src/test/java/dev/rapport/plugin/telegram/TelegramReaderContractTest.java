package dev.rapport.plugin.telegram;

import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.PlatformReaderContract;

class TelegramReaderContractTest extends PlatformReaderContract {

    @Override
    protected PlatformReader reader() {
        return new TelegramReader();
    }
}
