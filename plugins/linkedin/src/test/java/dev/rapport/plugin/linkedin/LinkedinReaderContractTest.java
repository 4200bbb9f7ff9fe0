package dev.rapport.plugin.linkedin;

import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.PlatformReaderContract;

class LinkedinReaderContractTest extends PlatformReaderContract {

    @Override
    protected PlatformReader reader() {
        return new LinkedinReader();
    }
}
