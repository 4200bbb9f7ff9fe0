package dev.rapport.plugin.instagram;

import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.RealFilesContract;
import java.nio.file.Path;

class EveryRealFileTest extends RealFilesContract {

    @Override
    protected PlatformReader reader() {
        return new InstagramReader();
    }

    @Override
    protected boolean isOwn(Path file) {
        // A report on an account, which the plugin of the tools reads.
        return !file.getFileName().toString().startsWith("insightiq-");
    }

    @Override
    protected boolean isPassedOn(String name) {
        // The own export is never wrapped.
        return super.isPassedOn(name) && !name.startsWith("export-");
    }
}
