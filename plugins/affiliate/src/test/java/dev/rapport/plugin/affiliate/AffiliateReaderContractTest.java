package dev.rapport.plugin.affiliate;

import dev.rapport.api.plugin.ResultReader;
import dev.rapport.testkit.reader.ResultReaderContract;

class AffiliateReaderContractTest extends ResultReaderContract {

    @Override
    protected ResultReader reader() {
        return new AffiliateReader();
    }
}
