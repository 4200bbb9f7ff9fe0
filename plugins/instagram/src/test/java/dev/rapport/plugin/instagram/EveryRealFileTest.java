package dev.rapport.plugin.instagram;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.RealFilesContract;
import java.nio.file.Path;

class EveryRealFileTest extends RealFilesContract {

    @Override
    protected PlatformReader reader() {
        return new InstagramReader();
    }

    @Override
    protected boolean mayClaim(Path foreign, Claim claim) {
        // A tool's report on an Instagram account is this plugin's too.
        return super.mayClaim(foreign, claim) || claim.format().equals("insightiq-report");
    }

    @Override
    protected boolean isPassedOn(String name) {
        // The own export is never wrapped.
        return super.isPassedOn(name) && !name.startsWith("export-");
    }
}
