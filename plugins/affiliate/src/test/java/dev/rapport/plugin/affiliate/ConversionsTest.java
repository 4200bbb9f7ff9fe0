package dev.rapport.plugin.affiliate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.testkit.reader.CollectingResults;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** How rows of networks become orders, with figures by hand. */
class ConversionsTest {

    @Test
    void productsOfOneOrderAreOneOrderAndWhatWasReturnedIsARefund() throws IOException {
        CollectingResults results = read("tiktok-shop/affiliate_orders.csv");
        Order first = results.orders().get(0);
        assertThat(first.state()).isEqualTo(OrderState.PARTLY_REFUNDED);
        assertThat(first.goods().orElseThrow()).hasToString("35.50 GBP");
        assertThat(results.refunds())
                .singleElement()
                .satisfies(refund -> assertThat(refund.goods().orElseThrow()).hasToString("15.50 GBP"));
        assertThat(first.time().iso()).isEqualTo("2026-05-04T13:30:00");
    }

    @Test
    void aRowThatStandsApartIsToldAndReplacesNothing() throws IOException {
        CollectingResults results = read("tiktok-shop/affiliate_orders.csv");
        assertThat(results.rejected()).extracting(ReadIssue::code).containsExactly("order-apart");
        assertThat(results.orders()).extracting(Order::id).doesNotHaveDuplicates();
    }

    @Test
    void aCorrectionOfCjIsARefundAndTheOrderStays() throws IOException {
        CollectingResults results = read("cj/commissions.json");
        assertThat(results.orders().get(0).goods().orElseThrow()).hasToString("80.00 USD");
        assertThat(results.refunds()).singleElement().satisfies(refund -> {
            assertThat(refund.order()).isEqualTo("8101");
            assertThat(refund.id()).isEqualTo("902");
            assertThat(refund.goods().orElseThrow()).hasToString("20.00 USD");
        });
    }

    @Test
    void everyConversionNamesAnAffiliateSoThatItIsNoShopsOwnOrder() throws IOException {
        for (String file : new String[] {
            "awin/transactions.json",
            "impact/actions.json",
            "cj/commissions.json",
            "bol/orders.json",
            "refersion/conversions.json",
            "tiktok-shop/affiliate_orders.csv",
            "tradedoubler/events EUR.csv"
        }) {
            assertThat(read(file).orders()).as(file).isNotEmpty().noneMatch(order -> order.trace()
                    .affiliate()
                    .isEmpty());
        }
    }

    @Test
    void theShopOfAmazonSaysWhichDollar() throws IOException {
        assertThat(read("amazon-earnings/earnings.csv").sales())
                .extracting(sales -> sales.revenue().orElseThrow().toString())
                .containsExactly("1299.00 MXN", "178.00 USD", "-89.00 USD");
    }

    private static CollectingResults read(String name) throws IOException {
        Path path = Path.of("src/test/resources/results").resolve(name);
        FileInMemory file = FileInMemory.of(name, Files.readAllBytes(path));
        AffiliateReader reader = new AffiliateReader();
        CollectingResults results = new CollectingResults();
        reader.read(file, reader.recognise(file).get(0).format(), results);
        return results;
    }
}
