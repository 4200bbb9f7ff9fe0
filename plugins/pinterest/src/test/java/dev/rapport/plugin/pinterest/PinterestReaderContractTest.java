package dev.rapport.plugin.pinterest;

import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.PlatformReaderContract;

class PinterestReaderContractTest extends PlatformReaderContract {

    @Override
    protected PlatformReader reader() {
        return new PinterestReader();
    }
}
