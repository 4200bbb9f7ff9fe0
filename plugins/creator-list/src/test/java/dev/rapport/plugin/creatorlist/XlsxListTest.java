package dev.rapport.plugin.creatorlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class XlsxListTest {

    private static final Path LIST = Path.of("src", "test", "resources", "exports", "xlsx", "longlist.xlsx");

    @Test
    void aRejectedRowIsNamedByItsCell() throws IOException {
        CollectingSink sink = read(Files.readAllBytes(LIST));
        assertThat(sink.rejected()).extracting(ReadIssue::place).containsExactly("Creators!B5");
        assertThat(sink.issues()).extracting(ReadIssue::place).contains("Creators!H2");
    }

    @Test
    void percentAndCurrencyOfACellAreInItsFormat() throws IOException {
        CollectingSink sink = read(Files.readAllBytes(LIST));
        assertThat(sink.accounts().get(0).stated().engagementRate()).hasValue(0.042);
        assertThat(sink.accounts().get(0).stated().fees().fees().values())
                .extracting(Object::toString)
                .containsExactly("180.00 EUR");
    }

    @Test
    void aCutWorkbookIsToldAndNeverThrows() throws IOException {
        byte[] whole = Files.readAllBytes(LIST);
        for (int i = 1; i < 20; i++) {
            CollectingSink sink = read(Arrays.copyOf(whole, whole.length * i / 20));
            assertThat(sink.refusal().isPresent() || !sink.issues().isEmpty()).isTrue();
        }
    }

    @Test
    void aWorkbookWhoseTextsAreOutOfSightIsLeftToOthersFirst() throws IOException {
        byte[] start = Arrays.copyOf(Files.readAllBytes(LIST), 3000);
        assertThat(new CreatorListReader().recognise(FileInMemory.of("x.xlsx", start)))
                .isSubsetOf(Claim.fallback("xlsx"), Claim.shape("xlsx"));
    }

    private static CollectingSink read(byte[] content) throws IOException {
        CollectingSink sink = new CollectingSink();
        new CreatorListReader().read(FileInMemory.of("longlist.xlsx", content), "xlsx", sink);
        return sink;
    }
}
