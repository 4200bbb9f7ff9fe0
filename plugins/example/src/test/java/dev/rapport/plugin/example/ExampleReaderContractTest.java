package dev.rapport.plugin.example;

import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.PlatformReaderContract;

class ExampleReaderContractTest extends PlatformReaderContract {

    @Override
    protected PlatformReader reader() {
        return new ExampleReader();
    }
}
