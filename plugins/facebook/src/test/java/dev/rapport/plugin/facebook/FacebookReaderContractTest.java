package dev.rapport.plugin.facebook;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.testkit.reader.PlatformReaderContract;

class FacebookReaderContractTest extends PlatformReaderContract {

    @Override
    protected PlatformReader reader() {
        return new FacebookReader();
    }

    /** Instagram has a case of a page's posts, to hand them over. */
    @Override
    protected boolean mayClaim(ExportFile stranger, Claim claim) {
        return super.mayClaim(stranger, claim) || claim.format().equals("business-suite-posts");
    }
}
