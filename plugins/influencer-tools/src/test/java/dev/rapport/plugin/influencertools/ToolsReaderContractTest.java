package dev.rapport.plugin.influencertools;

import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.PlatformReaderContract;

class ToolsReaderContractTest extends PlatformReaderContract {

    @Override
    protected PlatformReader reader() {
        return new ToolsReader();
    }
}
