package dev.rapport.plugin.shops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.testkit.reader.CollectingResults;
import dev.rapport.testkit.reader.FileInMemory;
import dev.rapport.testkit.reader.RealFiles;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Files of live shops and of vendors, where they are there; the figures were worked out by hand. */
@EnabledIf("areThere")
class RealShopsTest {

    private static final Path CASES = RealFiles.cases().orElse(Path.of("no-cases"));

    static boolean areThere() {
        return Files.isDirectory(CASES.resolve("campaign-shopify"));
    }

    @Test
    void aLiveShopWhosePricesHaveTaxInThem() throws IOException {
        CollectingResults results = read("campaign-shopify/admin-export/orders_export_eur_live.csv");
        assertThat(results.orders()).hasSize(24);
        assertThat(states(results))
                .containsOnly(
                        entry(OrderState.PAID, 18L),
                        entry(OrderState.CANCELLED, 3L),
                        entry(OrderState.REFUNDED, 2L),
                        entry(OrderState.PARTLY_REFUNDED, 1L));
        assertThat(sum(results, OrderState.PAID)).isEqualByComparingTo("1000.47");
        assertThat(sum(results, OrderState.CANCELLED)).isEqualByComparingTo("138.22");
        assertThat(sum(results, OrderState.REFUNDED)).isEqualByComparingTo("319.11");
        assertThat(sum(results, OrderState.PARTLY_REFUNDED)).isEqualByComparingTo("130.08");
        // Shipping of #1117 was not taxed: 66.29 * 23 / 123 = 12.40, and 12.39 is what the file has.
        assertThat(goods(results, "1117")).hasToString("53.90 EUR");
        assertThat(goods(results, "1122")).hasToString("69.11 EUR");
        assertThat(results.issues()).extracting(ReadIssue::code).contains("tax-inside", "free-orders");
        assertThat(order(results, "1124").state()).isEqualTo(OrderState.CANCELLED);
        assertThat(order(results, "1111").trace().codes()).containsExactly("GIVEAWAY-exemplo_carros_pt");
        assertThat(results.refunds())
                .extracting(refund -> refund.gross().orElseThrow().toString())
                .containsExactlyInAnyOrder("85.00 EUR", "75.00 EUR", "65.00 EUR", "105.00 EUR", "300.00 EUR");
    }

    @Test
    void aTestStoreOfManyRowsAnOrder() throws IOException {
        CollectingResults results = read("campaign-shopify/admin-export/orders_export_teststore.csv");
        assertThat(results.orders()).hasSize(51).extracting(Order::id).doesNotHaveDuplicates();
        assertThat(sum(results, OrderState.PAID)).isEqualByComparingTo("585942.00");
        assertThat(goods(results, "1044")).hasToString("16292.00 INR");
        assertThat(results.issues()).extracting(ReadIssue::code).contains("tax-outside");
    }

    @Test
    void theExamplesOfShopify() throws IOException {
        CollectingResults one = read("campaign-shopify/shopify-python/order.json");
        assertThat(one.orders()).singleElement().satisfies(order -> {
            assertThat(order.id()).isEqualTo("1001");
            assertThat(order.state()).isEqualTo(OrderState.PENDING);
            assertThat(order.isTest()).isEqualTo(Flag.NO);
            assertThat(order.goods().orElseThrow()).hasToString("398.00 USD");
            assertThat(order.trace().codes()).containsExactly("TENOFF");
            assertThat(order.trace().link()).isEqualTo("http://www.example.com?source=abc");
        });
        assertThat(read("campaign-shopify/shopify-python/orders.json").orders())
                .singleElement()
                .satisfies(order -> {
                    assertThat(order.state()).isEqualTo(OrderState.PARTLY_REFUNDED);
                    assertThat(order.trace().codes()).isEmpty();
                });
        for (String codes : List.of("discount_code.json", "discount_codes.json")) {
            assertThat(read("campaign-shopify/shopify-python/" + codes).codeUses())
                    .singleElement()
                    .satisfies(uses -> assertThat(uses.uses().value()).isEqualTo(3));
        }
    }

    @Test
    void theExamplesOfWooCommerce() throws IOException {
        CollectingResults docs = read("campaign-woocommerce/rest-docs/orders.json");
        assertThat(goods(docs, "727")).hasToString("18.00 USD");
        assertThat(goods(docs, "723")).hasToString("29.00 USD");
        assertThat(docs.refunds())
                .extracting(refund -> refund.gross().orElseThrow().toString())
                .containsExactly("10.00 USD", "9.00 USD");
        CollectingResults all = read("campaign-woocommerce/woo-ios/orders-load-all.json");
        assertThat(all.orders()).extracting(Order::id).containsExactly("963", "961", "960", "560");
        assertThat(goods(all, "963")).hasToString("30.00 USD");
        // 48.60 + 315 + 36 + 94.50 + 36 + 126 + 63 + 189
        assertThat(goods(all, "560")).hasToString("908.10 USD");
        assertThat(all.refunds()).hasSize(4);
        CollectingResults refunded = read("campaign-woocommerce/woo-ios/order-fully-refunded.json");
        assertThat(order(refunded, "609").state()).isEqualTo(OrderState.REFUNDED);
        assertThat(goods(refunded, "609")).hasToString("180.00 USD");
        Order attributed = order(read("campaign-woocommerce/woo-ios/order-with-attribution-info.json"), "459");
        assertThat(attributed.isTest()).isEqualTo(Flag.YES);
        assertThat(attributed.trace().utm().campaign()).isEqualTo("sale");
        assertThat(attributed.trace().link()).isEqualTo("https://ddev.site/shop/");
        assertThat(read("campaign-woocommerce/woo-ios/coupons-all.json").codeUses())
                .extracting(uses -> uses.trace().codes().get(0))
                .contains("free shipping");
        CollectingResults refunds = read("campaign-woocommerce/woo-ios/refunds-all.json");
        assertThat(refunds.refunds()).isEmpty();
        assertThat(refunds.issues()).extracting(ReadIssue::code).contains("currency-unknown");
        CollectingResults named = new CollectingResults();
        Path file = CASES.resolve("campaign-woocommerce/woo-ios/order-560-all-refunds.json");
        ShopsReader reader = new ShopsReader();
        reader.read(FileInMemory.of("refunds USD.json", Files.readAllBytes(file)), "woocommerce-rest", named);
        assertThat(named.refunds())
                .extracting(refund -> refund.order() + " " + refund.goods().orElseThrow())
                .containsExactly("560 63.00 USD", "560 117.00 USD", "560 18.00 USD", "560 27.00 USD");
    }

    @Test
    void aLiveShopOfEtsy() throws IOException {
        CollectingResults results = read("campaign-etsy/sold-orders/EtsySoldOrders2023.tsv.csv");
        assertThat(results.orders()).hasSize(21);
        assertThat(sum(results, OrderState.PAID)).isEqualByComparingTo("459.19");
        assertThat(goods(results, "3150000021")).hasToString("12.75 USD");
        assertThat(order(results, "3150000000").trace().codes()).containsExactly("HOILDAYSALE");
        assertThat(order(results, "3150000021").time().iso()).isEqualTo("2023-12-31T00:00:00");
    }

    @Test
    void paymentsOfStripe() throws IOException {
        assertThat(read("campaign-stripe/unified_payments.csv").orders())
                .singleElement()
                .satisfies(order -> assertThat(order.total().orElseThrow()).hasToString("15.00 USD"));
        CollectingResults saved = read("campaign-stripe/payments-semicolon.csv");
        assertThat(saved.orders()).hasSize(12);
        assertThat(saved.orders().get(5).total().orElseThrow()).hasToString("1440.00 MXN");
    }

    @Test
    void theBlankOrderOfPrestaShopIsNone() throws IOException {
        CollectingResults results = read("campaign-prestashop/order-blank-schema.xml");
        assertThat(results.orders()).isEmpty();
        assertThat(results.rejected()).extracting(ReadIssue::code).containsExactly("no-order-id");
    }

    @Test
    void theGridOfMagentoIsKnownByItsHeadings() throws IOException {
        assertThat(read("campaign-magento/sales-order-grid-header.csv").orders())
                .isEmpty();
    }

    private static CollectingResults read(String name) throws IOException {
        FileInMemory file = FileInMemory.of(name, Files.readAllBytes(CASES.resolve(name)));
        ShopsReader reader = new ShopsReader();
        CollectingResults results = new CollectingResults();
        reader.read(file, reader.recognise(file).get(0).format(), results);
        return results;
    }

    private static Order order(CollectingResults results, String id) {
        return results.orders().stream()
                .filter(order -> order.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Money goods(CollectingResults results, String id) {
        return order(results, id).goods().orElseThrow();
    }

    private static Map<OrderState, Long> states(CollectingResults results) {
        return results.orders().stream().collect(Collectors.groupingBy(Order::state, Collectors.counting()));
    }

    private static BigDecimal sum(CollectingResults results, OrderState state) {
        return results.orders().stream()
                .filter(order -> order.state() == state)
                .map(Order::goods)
                .flatMap(Optional::stream)
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
