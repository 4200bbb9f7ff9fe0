package dev.rapport.plugin.resultssheet;

import dev.rapport.api.plugin.ResultReader;
import dev.rapport.testkit.reader.ResultReaderContract;

class ResultsSheetReaderContractTest extends ResultReaderContract {

    @Override
    protected ResultReader reader() {
        return new ResultsSheetReader();
    }
}
