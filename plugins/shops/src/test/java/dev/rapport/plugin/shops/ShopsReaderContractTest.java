package dev.rapport.plugin.shops;

import dev.rapport.api.plugin.ResultReader;
import dev.rapport.testkit.reader.ResultReaderContract;

class ShopsReaderContractTest extends ResultReaderContract {

    @Override
    protected ResultReader reader() {
        return new ShopsReader();
    }
}
