package dev.rapport.plugin.x;

import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.PlatformReaderContract;

class XReaderContractTest extends PlatformReaderContract {

    @Override
    protected PlatformReader reader() {
        return new XReader();
    }
}
