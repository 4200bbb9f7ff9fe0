package dev.rapport.plugin.shops;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.sheets.results.JsonFields;
import dev.rapport.sheets.results.JsonFormat;
import dev.rapport.sheets.results.ResultNotes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Orders as BigCommerce's V2 interface gives them. */
record BigCommerce(ResultNotes notes) implements JsonFormat.RecordReader {

    static final Set<String> WRAPPERS = Set.of("data", "orders");

    private static final String SHOP = "bigcommerce";

    static boolean isOrder(JsonNode node) {
        return Json.hasAll(node, "id", "status_id", "subtotal_ex_tax", "total_ex_tax", "date_created");
    }

    static boolean isCoupon(JsonNode node) {
        return Json.hasAll(node, "coupon_id", "order_id", "code");
    }

    @Override
    public void record(JsonFields order) {
        String id = order.text("id");
        if (id.isEmpty()) {
            notes.noId(order.place());
            return;
        }
        if (order.text("status_id").equals("0")) {
            notes.once(ReadIssue.info(
                    "incomplete-order",
                    "Incomplete orders are no orders and are left out, the first: " + id + ".",
                    order.at("status_id")));
            return;
        }
        if (order.text("external_source").equals("M-MIG")) {
            notes.once(ReadIssue.info(
                    "migrated-order",
                    "Orders that were brought over from another shop are left out, the first: " + id + ".",
                    order.at("external_source")));
            return;
        }
        String currency = order.currency("currency_code", "default_currency_code");
        Optional<BigDecimal> back = order.number("refunded_amount").filter(sum -> sum.signum() > 0);
        notes.sink()
                .order(new Order(
                        SHOP,
                        id,
                        order.time("date_created"),
                        state(order, back.isPresent()),
                        notes.money(goods(order), currency, order.at("total_ex_tax"), "total_ex_tax"),
                        order.money(currency, "total_inc_tax"),
                        Flag.UNKNOWN,
                        notes.customer(SHOP, order.text("billing_address/email"), order.text("customer_id")),
                        Flag.UNKNOWN,
                        Trace.of().codes(codes(order)).build(),
                        Source.UNSET));
        back.ifPresent(sum -> notes.gaveBack(SHOP, id, order.money(currency, "refunded_amount")));
    }

    /**
     * The total without tax and without what is not goods. A discount is taken off with its tax: of prices that have tax in them, subtotal
     * minus discount would be too little.
     */
    private static Optional<BigDecimal> goods(JsonFields order) {
        return order.number("total_ex_tax").map(total -> total.subtract(order.numberOrZero("shipping_cost_ex_tax"))
                .subtract(order.numberOrZero("handling_cost_ex_tax"))
                .subtract(order.numberOrZero("wrapping_cost_ex_tax")));
    }

    /** Only where somebody fetched what the order links to. */
    private static List<String> codes(JsonFields order) {
        return order.each("coupons").stream()
                .map(coupon -> coupon.text("code"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** By number: a shop may rename its states. */
    private static OrderState state(JsonFields order, boolean hasRefund) {
        return switch (order.text("status_id")) {
            case "4" -> OrderState.REFUNDED;
            case "5", "6" -> OrderState.CANCELLED;
            case "14" -> OrderState.PARTLY_REFUNDED;
            case "1", "7", "12", "13" -> OrderState.PENDING;
            case "2", "3", "8", "9", "10", "11" -> hasRefund ? OrderState.PARTLY_REFUNDED : OrderState.PAID;
            default -> OrderState.UNKNOWN;
        };
    }
}
