package dev.rapport.plugin.shops;

import static dev.rapport.api.plugin.ReaderCapability.ANSWERS;
import static dev.rapport.api.plugin.ReaderCapability.CODE_USES;
import static dev.rapport.api.plugin.ReaderCapability.ORDERS;
import static dev.rapport.api.plugin.ReaderCapability.REFUNDS;

import dev.rapport.api.plugin.Confidence;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Json;
import dev.rapport.sheets.results.FormatsReader;
import dev.rapport.sheets.results.JsonFormat;
import dev.rapport.sheets.results.ResultFormats;
import dev.rapport.sheets.results.TableFormat;
import java.util.List;
import java.util.Set;
import org.pf4j.Extension;

/** Reads the exports of shops. */
@Extension
public final class ShopsReader extends FormatsReader {

    private static final ResultFormats FORMATS = new ResultFormats(List.of(
            new TableFormat(
                    ReaderFormat.of("shopify-orders-csv", "Shopify orders, export of the admin", ORDERS, REFUNDS),
                    Confidence.EXACT,
                    ShopifyCsv::isHead,
                    ShopifyCsv::new),
            new TableFormat(
                    ReaderFormat.of("shopify-matrixify", "Shopify orders, export of Matrixify", ORDERS),
                    Confidence.EXACT,
                    head -> head.containsAll(Matrixify.HEADINGS),
                    Matrixify::new),
            new JsonFormat(
                    ReaderFormat.of("shopify-rest", "Shopify orders, REST interface", ORDERS, REFUNDS),
                    Confidence.EXACT,
                    ShopifyRest.WRAPPERS,
                    ShopifyRest::isOrder,
                    ShopifyRest::new),
            new JsonFormat(
                    ReaderFormat.of("shopify-graphql", "Shopify orders, GraphQL interface", ORDERS, REFUNDS),
                    Confidence.EXACT,
                    ShopifyGraph.WRAPPERS,
                    ShopifyGraph::isOrder,
                    ShopifyGraph::new),
            new TableFormat(
                    ReaderFormat.of("shopify-discounts-csv", "Shopify discounts, export of the admin", CODE_USES),
                    Confidence.EXACT,
                    head -> head.containsAll(Set.of("name", "value type", "times used in total")),
                    notes -> row -> Uses.of(row, notes)),
            new JsonFormat(
                    ReaderFormat.of("shopify-codes", "Shopify discount codes, REST interface", CODE_USES),
                    Confidence.SHAPE,
                    Set.of("discount_codes", "discount_code"),
                    node -> Json.hasAll(node, "code", "usage_count")
                            && !Json.hasAny(node, "discount_type", "date_created"),
                    notes -> code -> Uses.of(code, "code", "usage_count")),
            new JsonFormat(
                    ReaderFormat.of(
                            "woocommerce-rest", "WooCommerce orders and refunds, REST interface", ORDERS, REFUNDS),
                    Confidence.EXACT,
                    Woo.WRAPPERS,
                    Woo::isRecord,
                    Woo::new),
            new JsonFormat(
                    ReaderFormat.of("woocommerce-coupons", "WooCommerce coupons, REST interface", CODE_USES),
                    Confidence.EXACT,
                    Set.of("data", "coupons"),
                    node -> Json.hasAll(node, "code", "usage_count", "discount_type"),
                    notes -> coupon -> Uses.of(coupon, "code", "usage_count")),
            new TableFormat(
                    ReaderFormat.of("woocommerce-analytics-csv", "WooCommerce analytics, table of orders", ORDERS),
                    Confidence.EXACT,
                    WooAnalytics::isHead,
                    WooAnalytics::new),
            new TableFormat(
                    ReaderFormat.of("woocommerce-export-csv", "WooCommerce orders, export plug-in", ORDERS),
                    Confidence.EXACT,
                    head -> head.containsAll(WooExport.HEADINGS),
                    WooExport::new),
            new TableFormat(
                    ReaderFormat.of("etsy-orders-csv", "Etsy sold orders", ORDERS, REFUNDS),
                    Confidence.EXACT,
                    head -> head.containsAll(Etsy.HEADINGS),
                    Etsy::new),
            new TableFormat(
                    ReaderFormat.of("stripe-payments-csv", "Stripe payments, export of the dashboard", ORDERS, REFUNDS),
                    Confidence.EXACT,
                    Stripe::isHead,
                    Stripe::new),
            new JsonFormat(
                    ReaderFormat.of("stripe-payments", "Stripe payments, interface", ORDERS, REFUNDS),
                    Confidence.EXACT,
                    StripeRecords.WRAPPERS,
                    StripeRecords::isPayment,
                    StripeRecords::new),
            new JsonFormat(
                    ReaderFormat.of("stripe-promotion-codes", "Stripe promotion codes, interface", CODE_USES),
                    Confidence.EXACT,
                    Set.of("data"),
                    node -> Json.hasAll(node, "code", "times_redeemed"),
                    notes -> code -> Uses.of(code, "code", "times_redeemed")),
            new JsonFormat(
                    ReaderFormat.of("bigcommerce-orders", "BigCommerce orders, V2 interface", ORDERS, REFUNDS),
                    Confidence.EXACT,
                    BigCommerce.WRAPPERS,
                    BigCommerce::isOrder,
                    BigCommerce::new),
            new JsonFormat(
                    ReaderFormat.of("bigcommerce-coupons", "BigCommerce coupons of orders, V2 interface", CODE_USES),
                    Confidence.EXACT,
                    BigCommerce.WRAPPERS,
                    BigCommerce::isCoupon,
                    BigCommerceCoupons::new),
            new TableFormat(
                    ReaderFormat.of("magento-grid-csv", "Magento orders, grid of the admin", ORDERS, REFUNDS),
                    Confidence.EXACT,
                    head -> head.containsAll(Magento.HEADINGS),
                    Magento::new),
            new PrestaShop(),
            new JsonFormat(
                    ReaderFormat.of("survey-fairing", "Fairing, answers of buyers, interface", ANSWERS),
                    Confidence.EXACT,
                    SurveyRecords.WRAPPERS,
                    SurveyRecords::isAnswer,
                    SurveyRecords::new),
            new TableFormat(
                    ReaderFormat.of("survey-table", "Survey among buyers, through whom they came", ANSWERS),
                    Confidence.SHAPE,
                    SurveyTable::isHead,
                    SurveyTable::new),
            new TableFormat(
                    ReaderFormat.of(
                            "orders-table",
                            "Orders of a shop that is not known, a number, a day and an amount",
                            ORDERS,
                            REFUNDS),
                    Confidence.FALLBACK,
                    OrderTable::isHead,
                    OrderTable::new),
            new JsonFormat(
                    ReaderFormat.of(
                            "orders-records",
                            "Orders of a shop that is not known, interface, a number, a day and a total",
                            ORDERS,
                            REFUNDS),
                    Confidence.FALLBACK,
                    OrderRecords.WRAPPERS,
                    OrderFields::isOrder,
                    OrderRecords::new)));

    public ShopsReader() {
        super("shops", FORMATS);
    }
}
