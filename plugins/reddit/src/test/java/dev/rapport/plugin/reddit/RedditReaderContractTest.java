package dev.rapport.plugin.reddit;

import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.PlatformReaderContract;

class RedditReaderContractTest extends PlatformReaderContract {

    @Override
    protected PlatformReader reader() {
        return new RedditReader();
    }
}
