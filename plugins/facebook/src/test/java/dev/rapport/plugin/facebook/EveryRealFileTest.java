package dev.rapport.plugin.facebook;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.RealFilesContract;
import java.nio.file.Path;

class EveryRealFileTest extends RealFilesContract {

    @Override
    protected PlatformReader reader() {
        return new FacebookReader();
    }

    /** Instagram's folder has a file of a page, so that its reader hands it over. */
    @Override
    protected boolean mayClaim(Path foreign, Claim claim) {
        return super.mayClaim(foreign, claim)
                || foreign.getFileName().toString().contains("NEGATIVE-facebook");
    }
}
