package dev.rapport.plugin.shops;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Refund;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.model.Utm;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.sheets.results.JsonFields;
import dev.rapport.sheets.results.JsonFormat;
import dev.rapport.sheets.results.Landing;
import dev.rapport.sheets.results.ResultNotes;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders and refunds as WooCommerce's REST interface gives them. */
final class Woo implements JsonFormat.RecordReader {

    static final String SHOP = "woocommerce";
    static final Set<String> WRAPPERS = Set.of("data", "orders");

    private static final String ATTRIBUTION = "_wc_order_attribution_";
    private static final Pattern ORDER_OF_REFUND = Pattern.compile("/orders/([0-9]+)(?:/refunds.*)?$");

    private final ResultNotes notes;
    private final Gifts gifts = new Gifts();

    Woo(ResultNotes notes) {
        this.notes = notes;
    }

    static boolean isRecord(JsonNode node) {
        return isOrder(node) || isRefund(node);
    }

    private static boolean isOrder(JsonNode node) {
        return Json.hasAll(node, "id", "status", "total", "line_items")
                && Json.hasAny(node, "date_created", "date_created_gmt")
                && Json.hasAny(node, "coupon_lines", "shipping_total", "discount_total");
    }

    private static boolean isRefund(JsonNode node) {
        return Json.hasAll(node, "id", "amount", "line_items")
                && Json.hasAny(node, "refunded_by", "refunded_payment")
                && Json.hasAny(node, "date_created", "date_created_gmt");
    }

    @Override
    public void record(JsonFields record) {
        if (isOrder(record.node())) {
            order(record);
        } else {
            refundAlone(record);
        }
    }

    @Override
    public void end() {
        gifts.tell(notes);
    }

    private void order(JsonFields order) {
        String status = order.text("status").toLowerCase(Locale.ROOT).replaceFirst("^wc-", "");
        String id = order.text("number", "id");
        if (id.isEmpty()) {
            notes.noId(order.place());
            return;
        }
        if (Set.of("trash", "auto-draft", "draft", "checkout-draft").contains(status)) {
            notes.once(ReadIssue.info(
                    "draft-order",
                    "Drafts and orders in the bin are no orders and are left out, the first: " + id + " (status = "
                            + status + ").",
                    order.at("status")));
            return;
        }
        String currency = order.currency("currency");
        Map<String, String> meta = new HashMap<>();
        order.each("meta_data").forEach(entry -> meta.putIfAbsent(entry.text("key"), entry.text("value")));
        List<String> codes = order.each("coupon_lines").stream()
                .map(coupon -> coupon.text("code"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        Optional<BigDecimal> total = order.number("total");
        gifts.seen(id, total, !codes.isEmpty(), order.at("coupon_lines"));
        notes.sink()
                .order(new Order(
                        SHOP,
                        id,
                        time(order),
                        state(status, order),
                        notes.money(goods(order), currency, order.at("line_items"), "total"),
                        notes.money(total, currency, order.at("total"), "total"),
                        meta.containsKey("_wcpay_mode")
                                ? Flag.of(meta.get("_wcpay_mode").equals("test"))
                                : Flag.UNKNOWN,
                        notes.customer(SHOP, order.text("billing/email"), order.text("customer_id")),
                        Flag.UNKNOWN,
                        trace(codes, meta),
                        Source.UNSET));
        order.each("refunds").forEach(refund -> refundOf(refund, id, currency));
    }

    /** Lines are after discount and always without tax, also where prices are shown with it. */
    private static Optional<BigDecimal> goods(JsonFields order) {
        List<BigDecimal> lines = order.each("line_items").stream()
                .flatMap(line -> line.number("total").stream())
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static OrderState state(String status, JsonFields order) {
        return switch (status) {
            case "completed", "processing" -> hasRefunds(order) ? OrderState.PARTLY_REFUNDED : OrderState.PAID;
            case "pending", "on-hold" -> OrderState.PENDING;
            case "cancelled", "failed" -> OrderState.CANCELLED;
            case "refunded" -> OrderState.REFUNDED;
            // Plug-ins add states such as "shipped".
            default -> order.text("date_paid", "date_paid_gmt").isEmpty() ? OrderState.UNKNOWN : OrderState.PAID;
        };
    }

    private static boolean hasRefunds(JsonFields order) {
        return !order.each("refunds").isEmpty();
    }

    /** The time in UTC is written without its zone. */
    private static Moment time(JsonFields record) {
        Moment utc = record.utc("date_created_gmt");
        return utc.isKnown() ? utc : record.time("date_created");
    }

    private static Trace trace(List<String> codes, Map<String, String> meta) {
        return Trace.of()
                .codes(codes)
                .utm(new Utm(
                        mark(meta, "utm_source"),
                        mark(meta, "utm_medium"),
                        mark(meta, "utm_campaign"),
                        mark(meta, "utm_content"),
                        mark(meta, "utm_term")))
                .link(Landing.of(mark(meta, "session_entry")).link())
                .build();
    }

    private static String mark(Map<String, String> meta, String name) {
        return meta.getOrDefault(ATTRIBUTION + name, "");
    }

    private void refundOf(JsonFields refund, String order, String currency) {
        Optional<BigDecimal> gross = refund.number("total").map(BigDecimal::abs);
        gross.ifPresent(sum -> notes.sink()
                .refund(new Refund(
                        SHOP,
                        order,
                        refund.text("id"),
                        Moment.unknown(),
                        Optional.empty(),
                        notes.money(gross, currency, refund.at("total"), "total"),
                        Source.UNSET)));
    }

    private void refundAlone(JsonFields refund) {
        String order = refund.text("parent_id", "order_id");
        for (String link : List.of("_links/up/0/href", "_links/self/0/href")) {
            Matcher path = ORDER_OF_REFUND.matcher(refund.text(link));
            if ((order.isEmpty() || order.equals("0")) && path.find()) {
                order = path.group(1);
            }
        }
        if (order.isEmpty() || order.equals("0")) {
            notes.reject(
                    "no-order-id",
                    "The refund (id = " + refund.text("id") + ") does not say of which order it is.",
                    refund.place());
            return;
        }
        String currency = refund.currency("currency");
        Optional<Money> goods = notes.money(
                goods(refund).map(BigDecimal::negate).filter(sum -> sum.signum() > 0),
                currency,
                refund.at("line_items"),
                "total");
        Optional<Money> gross =
                notes.money(refund.number("amount").map(BigDecimal::abs), currency, refund.at("amount"), "amount");
        if (goods.isPresent() || gross.isPresent()) {
            notes.sink().refund(new Refund(SHOP, order, refund.text("id"), time(refund), goods, gross, Source.UNSET));
        }
    }
}
