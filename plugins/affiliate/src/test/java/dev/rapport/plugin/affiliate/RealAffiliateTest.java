package dev.rapport.plugin.affiliate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.OrderState;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.testkit.reader.CollectingResults;
import dev.rapport.testkit.reader.FileInMemory;
import dev.rapport.testkit.reader.RealFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Examples of networks, where they are there; the figures were worked out by hand. */
@EnabledIf("areThere")
class RealAffiliateTest {

    private static final Path CASES = RealFiles.cases().orElse(Path.of("no-cases"));

    static boolean areThere() {
        return Files.isDirectory(CASES.resolve("campaign-affiliate"));
    }

    @Test
    void aTransactionOfAwin() throws IOException {
        assertThat(read("campaign-affiliate/awin/transactions-docs-example.json")
                        .orders())
                .singleElement()
                .satisfies(order -> {
                    assertThat(order.id()).isEqualTo("111222333444");
                    assertThat(order.state()).isEqualTo(OrderState.PENDING);
                    assertThat(order.goods().orElseThrow()).hasToString("55.96 USD");
                    assertThat(order.trace().affiliate()).isEqualTo("cbtrkr-1");
                    assertThat(order.trace().codes()).containsExactly("example123");
                    assertThat(order.time().iso()).isEqualTo("2017-02-20T22:04:00Z");
                });
    }

    @Test
    void earningsOfAmazonInThreeStylesOfDates() throws IOException {
        CollectingResults english = read("campaign-affiliate/amazon/earnings-en.csv");
        assertThat(english.sales())
                .extracting(sale ->
                        sale.day().iso().substring(0, 10) + " " + sale.revenue().orElseThrow())
                .containsExactly(
                        "2026-09-15 1299.00 MXN",
                        "2026-09-16 1798.00 MXN",
                        "2026-09-16 1798.00 MXN",
                        "2026-09-17 -500.00 MXN");
        CollectingResults spanish = read("campaign-affiliate/amazon/earnings-es.csv");
        assertThat(spanish.sales()).isEmpty();
        assertThat(spanish.issues()).extracting(ReadIssue::code).contains("currency-unknown");
        assertThat(read("campaign-affiliate/amazon/orders-en.csv").issues())
                .extracting(ReadIssue::code)
                .containsExactly("ordered-not-earned");
    }

    @Test
    void aCancellationOfRefersionNamesNoCurrency() throws IOException {
        CollectingResults results = read("campaign-affiliate/refersion/cancel-conversion-request.json");
        assertThat(results.refunds()).isEmpty();
        assertThat(results.issues()).extracting(ReadIssue::code).containsExactly("currency-unknown");
    }

    @Test
    void theHeadingsOfTikTokShop() throws IOException {
        assertThat(read("campaign-tiktok-shop/affiliate-orders-header.csv").orders())
                .isEmpty();
    }

    private static CollectingResults read(String name) throws IOException {
        FileInMemory file = FileInMemory.of(name, Files.readAllBytes(CASES.resolve(name)));
        AffiliateReader reader = new AffiliateReader();
        assertThat(reader.recognise(file)).as(name).isNotEmpty();
        CollectingResults results = new CollectingResults();
        reader.read(file, reader.recognise(file).get(0).format(), results);
        return results;
    }
}
