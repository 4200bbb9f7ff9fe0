package dev.rapport.plugin.shops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.testkit.reader.CollectingResults;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Orders of shops that nobody knows, payments as Stripe's interface gives them, and tables that a spreadsheet saved, with figures by hand. */
class UnknownShopsTest {

    @Test
    void theOrdersOfAnUnknownShopAreReadByWhatAddsUpToTheirTotal() throws IOException {
        CollectingResults read = fixture("orders-records/orders.json");
        Order order = order(read, "311");
        // 50.00 less 5.00; 4.90 is shipping and 9.45 tax of 59.35.
        assertThat(order.goods().orElseThrow()).hasToString("45.00 EUR");
        assertThat(order.trace().codes()).containsExactly("ZOE10");
        assertThat(order.state()).isEqualTo(OrderState.PAID);
        assertThat(read.refunds())
                .singleElement()
                .satisfies(back -> assertThat(back.gross().orElseThrow()).hasToString("10.00 EUR"));
        assertThat(order(read, "312").state()).isEqualTo(OrderState.CANCELLED);
        assertThat(order(read, "312").isTest()).isEqualTo(Flag.YES);
    }

    @Test
    void anOrderWithGoodsOfItsOwnInAListCalledLikeThatOfTheOrdersIsOneOrder() throws IOException {
        CollectingResults read = fixture("orders-records-magento/orders.json");
        assertThat(read.orders()).extracting(Order::id).containsExactly("000000041", "000000042");
        assertThat(order(read, "000000041").goods().orElseThrow()).hasToString("90.00 EUR");
        assertThat(order(read, "000000041").trace().codes()).containsExactly("MARA10");
    }

    @Test
    void amountsInCentsAreReadWhereTheirNameSaysItAndDoubtedWhereNothingDoes() throws IOException {
        CollectingResults named = read(
                "orders.json",
                ("[{\"orderNumber\":\"A1\",\"createdAt\":\"2026-03-02T10:00:00Z\",\"orderState\":\"Open\",\"paymentState\":\"Paid\","
                                + "\"totalPrice\":{\"currencyCode\":\"EUR\",\"centAmount\":4590,\"fractionDigits\":2},\"lineItems\":[]}]")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(order(named, "A1").total().orElseThrow()).hasToString("45.90 EUR");
        assertThat(order(named, "A1").state()).isEqualTo(OrderState.PAID);
        assertThat(named.issues()).extracting(ReadIssue::code).doesNotContain("whole-amounts");

        CollectingResults bare = read(
                "orders.json",
                ("{\"orders\":[{\"id\":\"order_01\",\"display_id\":7,\"created_at\":\"2026-03-02T10:00:00Z\",\"payment_status\":\"captured\","
                                + "\"currency_code\":\"eur\",\"subtotal\":4590,\"tax_total\":0,\"shipping_total\":0,\"total\":4590,\"items\":[]}]}")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(order(bare, "7").total().orElseThrow()).hasToString("4590.00 EUR");
        assertThat(bare.issues()).extracting(ReadIssue::code).containsOnlyOnce("whole-amounts");
    }

    @Test
    void aRefundIsNoOrder() throws IOException {
        assertThat(new ShopsReader()
                        .recognise(FileInMemory.of(
                                "refunds.csv",
                                "refund_id,order_id,created_at,amount,currency\n1,2001,2026-03-02,9.90,EUR\n")))
                .isEmpty();
        assertThat(new ShopsReader()
                        .recognise(FileInMemory.of(
                                "refunds.json",
                                "[{\"id\":1,\"order_id\":2001,\"created_at\":\"2026-03-02\",\"amount\":\"9.90\"}]")))
                .isEmpty();
    }

    @Test
    void paymentsOfStripeAreInTheSmallestUnitAndEachCountsOnce() throws IOException {
        CollectingResults read = fixture("stripe-charges/charges.json");
        assertThat(order(read, "ch_3Q1").total().orElseThrow()).hasToString("45.50 EUR");
        assertThat(order(read, "ch_3Q1").state()).isEqualTo(OrderState.PARTLY_REFUNDED);
        assertThat(order(read, "ch_3Q1").trace().codes()).containsExactly("ZOE10");
        assertThat(order(read, "ch_3Q2").total().orElseThrow()).hasToString("1200 JPY");
        assertThat(order(read, "1003").isTest()).isEqualTo(Flag.YES);
        assertThat(read.orders()).hasSize(3);
        assertThat(read.issues()).extracting(ReadIssue::code).contains("other-payments");
    }

    @Test
    void aPaymentThatWasOnlyBegunIsNoOrderOfStripe() throws IOException {
        CollectingResults table = read(
                "payments.csv",
                ("id,Created date (UTC),Amount,Currency,Status,Taxes On Fee,order_id (metadata)\n"
                                + ",2026-03-02 10:00,300.00,eur,requires_confirmation,,2001\n"
                                + ",2026-03-02 10:01,300.00,eur,canceled,,\n"
                                + "ch_1,2026-03-02 10:02,300.00,eur,Paid,0.00,2002\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(table.orders()).extracting(Order::id).containsExactly("2002");
        assertThat(table.rejected()).isEmpty();
        assertThat(table.issues()).extracting(ReadIssue::code).containsOnlyOnce("unfinished-payment");
        CollectingResults records = read(
                "intents.json",
                ("[{\"id\":\"pi_1\",\"object\":\"payment_intent\",\"amount\":900,\"currency\":\"eur\",\"created\":1772442000,"
                                + "\"status\":\"requires_payment_method\"},"
                                + "{\"id\":\"pi_2\",\"object\":\"payment_intent\",\"amount\":900,\"currency\":\"eur\",\"created\":1772442000,"
                                + "\"status\":\"succeeded\"}]")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(records.orders()).extracting(Order::id).containsExactly("pi_2");
    }

    @Test
    void anOrderOfShopifyThatSaysWhetherTaxIsInsideLeavesNothingUnclear() throws IOException {
        CollectingResults read = read(
                "order.json",
                ("{\"name\":\"#1001\",\"created_at\":\"2026-03-02T10:00:00Z\",\"financial_status\":\"paid\",\"currency\":\"EUR\","
                                + "\"taxes_included\":false,\"subtotal_price\":\"398.00\",\"total_tax\":\"11.94\",\"total_price\":\"409.94\","
                                + "\"shipping_lines\":[{\"price\":\"30.00\"}]}")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(order(read, "1001").goods().orElseThrow()).hasToString("398.00 EUR");
        assertThat(read.issues()).extracting(ReadIssue::code).doesNotContain("tax-unclear");
    }

    @Test
    void whatACheckoutOfStripePaidForGoodsIsWithoutTaxAndShipping() throws IOException {
        Order order = order(fixture("stripe-checkout/event.json"), "cs_live_1");
        assertThat(order.goods().orElseThrow()).hasToString("45.00 EUR");
        assertThat(order.trace().codes()).containsExactly("ZOE10");
        assertThat(order.trace().utm().campaign()).isEqualTo("spring");
    }

    @Test
    void aTableInGermanIsReadWithItsTaxInsideAndWithoutItsRowOfSums() throws IOException {
        CollectingResults read = fixture("orders-table-german/Bestellungen.csv");
        assertThat(read.orders()).extracting(Order::id).containsExactly("2001", "2002", "2003");
        assertThat(order(read, "2001").time()).isEqualTo(Moment.local(LocalDateTime.of(2026, 3, 2, 0, 0)));
        // 90.00 and 4.90 are 94.90, of it tax 15.15 of both.
        assertThat(order(read, "2001").goods().orElseThrow()).hasToString("75.63 EUR");
        assertThat(order(read, "2002").state()).isEqualTo(OrderState.CANCELLED);
        assertThat(order(read, "2003").state()).isEqualTo(OrderState.PENDING);
        assertThat(read.issues()).extracting(ReadIssue::code).contains("totals-left-out", "tax-inside");
    }

    @Test
    void aSubtotalThatIsAfterTheDiscountIsNotDiscountedAgain() throws IOException {
        CollectingResults read = table("order_id,date,status,subtotal,discount,shipping,total,currency\n"
                + "1,2026-03-02,paid,90.00,10.00,5.00,95.00,EUR\n"
                + "2,2026-03-02,paid,100.00,10.00,5.00,95.00,EUR\n"
                + "3,2026-03-02,paid,100.00,10.00,5.00,70.00,EUR\n");
        assertThat(order(read, "1").goods().orElseThrow()).hasToString("90.00 EUR");
        assertThat(order(read, "2").goods().orElseThrow()).hasToString("90.00 EUR");
        assertThat(read.issues())
                .filteredOn(issue -> issue.code().equals("sums-unclear"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.place()).isEqualTo("4:4"));
    }

    @Test
    void anOrdersOwnSumThatIsRepeatedInEachRowCountsOnce() throws IOException {
        CollectingResults read = table("order_id,date,status,revenue,total,currency\n"
                + "1,2026-03-02,paid,20.00,25.00,EUR\n"
                + "1,2026-03-02,paid,20.00,25.00,EUR\n"
                + "2,2026-03-02,paid,12.00,25.00,EUR\n"
                + "2,2026-03-02,paid,8.00,25.00,EUR\n");
        assertThat(order(read, "1").goods().orElseThrow()).hasToString("20.00 EUR");
        assertThat(order(read, "2").goods().orElseThrow()).hasToString("20.00 EUR");
    }

    @Test
    void linesThatASpreadsheetPutIntoQuotesAreTakenOutOfThem() throws IOException {
        CollectingResults read = fixture("shopify-csv-quoted-lines/orders_export.csv");
        assertThat(read.orders()).extracting(Order::id).containsExactly("2101", "2102");
        assertThat(order(read, "2101").trace().codes()).containsExactly("ZOE10");
        assertThat(read.issues()).extracting(ReadIssue::code).contains("lines-repaired");
    }

    private static CollectingResults table(String text) throws IOException {
        return read("orders.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static CollectingResults fixture(String path) throws IOException {
        Path file = Path.of("src/test/resources/results", path);
        return read(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static CollectingResults read(String name, byte[] bytes) throws IOException {
        FileInMemory file = FileInMemory.of(name, bytes);
        ShopsReader reader = new ShopsReader();
        CollectingResults results = new CollectingResults();
        reader.read(file, reader.recognise(file).get(0).format(), results);
        return results;
    }

    private static Order order(CollectingResults read, String id) {
        return read.orders().stream()
                .filter(order -> order.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
