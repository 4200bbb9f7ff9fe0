package dev.rapport.plugin.creatorlist;

import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.PlatformReaderContract;

class CreatorListReaderContractTest extends PlatformReaderContract {

    @Override
    protected PlatformReader reader() {
        return new CreatorListReader();
    }
}
