package dev.rapport.plugin.analytics;

import dev.rapport.api.plugin.ResultReader;
import dev.rapport.testkit.reader.ResultReaderContract;

class AnalyticsReaderContractTest extends ResultReaderContract {

    @Override
    protected ResultReader reader() {
        return new AnalyticsReader();
    }
}
