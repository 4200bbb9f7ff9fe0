package dev.rapport.plugin.creatorlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.api.model.Account;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameAndHandleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Creator|Anna Kern (@anna.kern)",
                "Handle|Anna Kern @anna.kern",
                "Username|Anna Kern - @anna.kern",
                "Name|Anna Kern [@anna.kern]"
            })
    void aNameAndAHandleInOneCellAreBoth(String heading, String cell) throws IOException {
        CollectingSink sink = new CollectingSink();
        String list = "platform," + heading + ",followers\ninstagram," + cell + ",3000\n";
        new CreatorListReader().read(FileInMemory.of("list.csv", list), "csv", sink);
        assertThat(sink.accounts())
                .extracting(account -> account.ref().handle(), Account::name)
                .containsExactly(tuple("anna.kern", "Anna Kern"));
    }
}
