package dev.rapport.plugin.pinterest;

import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.RealFilesContract;

class EveryRealFileTest extends RealFilesContract {

    @Override
    protected PlatformReader reader() {
        return new PinterestReader();
    }
}
