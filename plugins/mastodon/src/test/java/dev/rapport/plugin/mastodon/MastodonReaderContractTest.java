package dev.rapport.plugin.mastodon;

import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.PlatformReaderContract;

class MastodonReaderContractTest extends PlatformReaderContract {

    @Override
    protected PlatformReader reader() {
        return new MastodonReader();
    }
}
