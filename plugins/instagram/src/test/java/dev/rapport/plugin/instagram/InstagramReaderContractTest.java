package dev.rapport.plugin.instagram;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.PlatformReaderContract;

class InstagramReaderContractTest extends PlatformReaderContract {

    @Override
    protected PlatformReader reader() {
        return new InstagramReader();
    }

    /** An error of the Graph API does not say which of Meta's services it comes from; Facebook's reader steps back. */
    @Override
    protected boolean mayClaim(ExportFile stranger, Claim claim) {
        return super.mayClaim(stranger, claim) || claim.format().equals("graph-error");
    }
}
