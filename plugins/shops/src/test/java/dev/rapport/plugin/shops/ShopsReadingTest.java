package dev.rapport.plugin.shops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.testkit.reader.CollectingResults;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the exports of shops are known to do, with figures by hand. */
class ShopsReadingTest {

    @Test
    void oneOrderOfShopifyIsTheSameInEachOfItsExports() throws IOException {
        List<Order> same = List.of(
                order("shopify-csv-tax-inside/orders_export.csv", "2001"),
                order("shopify-rest/orders.json", "2001"),
                order("shopify-graphql/orders.json", "2001"));
        assertThat(same).extracting(Order::shop).containsOnly("shopify");
        // 59.50 with 19 % in it, and shipping without.
        assertThat(same)
                .extracting(order -> order.goods().orElseThrow().toString())
                .containsOnly("50.00 EUR");
        assertThat(same).extracting(order -> order.trace().codes()).containsOnly(List.of("Mara10"));
        assertThat(same).extracting(order -> order.trace().utm().content()).containsOnly("b-1001");
        assertThat(same).extracting(Order::customer).doesNotContain("").hasSize(3);
        assertThat(same.stream().map(Order::customer).distinct()).hasSize(1);
    }

    @Test
    void whatWasCancelledIsCancelledThoughItIsStillPaid() throws IOException {
        assertThat(order("shopify-csv-tax-inside/orders_export.csv", "2006").state())
                .isEqualTo(OrderState.CANCELLED);
    }

    @Test
    void aDiscountWithABlankHasNoCode() throws IOException {
        assertThat(order("shopify-csv-tax-inside/orders_export.csv", "2002")
                        .trace()
                        .codes())
                .isEmpty();
        assertThat(order("shopify-csv-tax-inside/orders_export.csv", "2007")
                        .trace()
                        .codes())
                .containsExactly("glaze_jon", "MARA10");
    }

    @Test
    void theNotesOfAnOrderGiveOnMarksAndAnAnswerAndNothingOfTheBuyer() throws IOException {
        Order order = order("shopify-csv-tax-inside/orders_export.csv", "2001");
        assertThat(order.trace().utm().campaign()).isEqualTo("spring");
        assertThat(order.trace().said()).isEqualTo("kilnmara");
        assertThat(order.toString()).doesNotContain("Greta", "351", "example.org");
    }

    @Test
    void aRefundOfRestKnowsItsGoods() throws IOException {
        assertThat(read("shopify-rest/orders.json").refunds()).singleElement().satisfies(refund -> {
            // 119.00 with 19.00 tax in it
            assertThat(refund.goods().orElseThrow()).hasToString("100.00 EUR");
            assertThat(refund.id()).isEqualTo("901");
        });
    }

    @Test
    void linesOfWooCommerceAreTheGoods() throws IOException {
        Order order = order("woocommerce-rest/orders.json", "4101");
        assertThat(order.goods().orElseThrow()).hasToString("54.00 EUR");
        assertThat(order.time().iso()).isEqualTo("2026-05-04T10:00:00Z");
    }

    @Test
    void thePriceOfEtsyIsBeforeTheDiscountAndAnAdjustedTotalIsARefund() throws IOException {
        for (String file : List.of(
                "etsy-orders/EtsySoldOrders2026.csv",
                "etsy-orders-tabs/EtsySoldOrders2026-saved.csv",
                "etsy-orders-semicolon/EtsySoldOrders.csv")) {
            CollectingResults results = read(file);
            assertThat(results.orders().get(0).goods().orElseThrow()).as(file).hasToString("54.00 USD");
            assertThat(results.orders().get(0).trace().codes()).as(file).containsExactly("MARA10");
            assertThat(results.refunds()).as(file).singleElement().satisfies(refund -> assertThat(
                            refund.gross().orElseThrow())
                    .hasToString("20.00 USD"));
        }
    }

    @Test
    void aPaymentThatNamesTheOrderOfAShopIsThatOrder() throws IOException {
        Order order = order("stripe-payments/unified_payments.csv", "4101");
        assertThat(order.shop()).isEmpty();
        assertThat(order.goods()).isEmpty();
        assertThat(order.total().orElseThrow()).hasToString("70.09 EUR");
    }

    @Test
    void paymentsOfStripeSaidUntil2021OtherwiseWhenTheyWereMade() throws IOException {
        CollectingResults results = read(
                "payments.csv",
                "id,Description,Created (UTC),Amount,Amount Refunded,Currency,Converted Amount,Status\n"
                        + "ch_1,Rye,2020-03-02 10:00,25.99,0.00,eur,25.99,Paid\n");
        assertThat(results.orders()).singleElement().satisfies(order -> {
            assertThat(order.total().orElseThrow()).hasToString("25.99 EUR");
            assertThat(order.time()).isEqualTo(Moment.at(Instant.parse("2020-03-02T10:00:00Z")));
        });
    }

    @Test
    void aTableOfAShopThatRepeatsTheTotalOfAnOrderIsAddedOnce() throws IOException {
        CollectingResults results = read(
                "orders EUR.csv",
                "Order ID,Date Created,Status,Name,Product Name,Total Amount,Total Discount\n"
                        + "88601,2026-04-05 09:25:08,processing,Ida,Rye,83.90,0.00\n"
                        + "88601,2026-04-05 09:25:08,processing,Ida,Salt,83.90,0.00\n"
                        + "88602,2026-04-06 09:25:08,cancelled,Tom,Salt,3.90,0.00\n");
        assertThat(results.orders())
                .extracting(order ->
                        order.id() + " " + order.state() + " " + order.total().orElseThrow())
                .containsExactly("88601 PENDING 83.90 EUR", "88602 CANCELLED 3.90 EUR");
    }

    @Test
    void aTableWithoutItsColumnOfCodesSaysSoAndASignNamesItsCurrency() throws IOException {
        String name = "shopify-csv-tax-inside/orders_export.csv";
        String written = Files.readString(Path.of("src/test/resources/results").resolve(name));
        CollectingResults renamed = read(name, written.replaceFirst("Discount Code,", "Rabattcode,"));
        assertThat(renamed.issues()).extracting(ReadIssue::code).containsOnlyOnce("no-code-column");
        assertThat(read(name).issues()).extracting(ReadIssue::code).doesNotContain("no-code-column");
        CollectingResults signed = read(name, written.replace(",EUR,", ",\u20ac,"));
        assertThat(signed.issues()).extracting(ReadIssue::code).doesNotContain("bad-currency");
        assertThat(signed.orders().get(0).total().orElseThrow().toString()).endsWith("EUR");
    }

    @Test
    void aDiscountOfBigCommerceIsTakenOffWithItsTax() throws IOException {
        // 119.00 - 11.90 is 107.10 with tax, 90.00 without.
        assertThat(order("bigcommerce-orders/orders.json", "5101").goods().orElseThrow())
                .hasToString("90.00 EUR");
    }

    @Test
    void ordersOfOneCartOfPrestaShopStayTwo() throws IOException {
        CollectingResults results = read("prestashop/orders EUR.xml");
        assertThat(results.orders())
                .extracting(order ->
                        order.id() + " " + order.state() + " " + order.goods().orElseThrow())
                .containsExactly("7101 PAID 54.00 EUR", "7102 CANCELLED 20.00 EUR", "7103 PENDING 20.00 EUR");
    }

    private static Order order(String file, String id) throws IOException {
        return read(file).orders().stream()
                .filter(order -> order.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static CollectingResults read(String name) throws IOException {
        return read(name, Files.readString(Path.of("src/test/resources/results").resolve(name)));
    }

    private static CollectingResults read(String name, String content) throws IOException {
        FileInMemory file = FileInMemory.of(name, content);
        ShopsReader reader = new ShopsReader();
        CollectingResults results = new CollectingResults();
        reader.read(file, reader.recognise(file).get(0).format(), results);
        return results;
    }
}
