package dev.rapport.plugin.shops;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.Refund;
import dev.rapport.api.model.Source;
import dev.rapport.parsing.Json;
import dev.rapport.sheets.results.JsonFields;
import dev.rapport.sheets.results.JsonFormat;
import dev.rapport.sheets.results.Landing;
import dev.rapport.sheets.results.ResultNotes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Orders as Shopify's REST interface and its webhooks give them. */
final class ShopifyRest implements JsonFormat.RecordReader {

    static final Set<String> WRAPPERS = Set.of("orders", "order", "data");

    private final ResultNotes notes;
    private final Gifts gifts = new Gifts();

    ShopifyRest(ResultNotes notes) {
        this.notes = notes;
    }

    static boolean isOrder(JsonNode node) {
        return Json.hasAll(node, "created_at", "total_price")
                && Json.hasAny(node, "financial_status", "order_number", "subtotal_price")
                && Json.hasAny(node, "name", "order_number");
    }

    @Override
    public void record(JsonFields order) {
        String id = Shopify.number(order.text("name", "order_number"));
        if (id.isEmpty()) {
            notes.noId(order.place());
            return;
        }
        String currency = order.currency("currency");
        List<String> codes = codes(order);
        Optional<BigDecimal> subtotal = order.number("subtotal_price");
        Optional<BigDecimal> total = order.number("total_price");
        Optional<Priced> priced = priced(order, subtotal, total);
        boolean isInside = taxIsInside(order, priced);
        gifts.seen(id, total, !codes.isEmpty(), order.at("discount_codes"));
        notes.sink()
                .order(new Order(
                        Shopify.SHOP,
                        id,
                        order.time("created_at"),
                        Shopify.state(order.text("financial_status"), order.text("cancelled_at")),
                        notes.money(
                                goods(order, id, isInside, subtotal, priced),
                                currency,
                                order.at("subtotal_price"),
                                "subtotal_price"),
                        notes.money(total, currency, order.at("total_price"), "total_price"),
                        Json.flag(order.node(), "test"),
                        notes.customer(
                                Shopify.SHOP,
                                order.text("email", "customer/email", "contact_email"),
                                order.text("customer/id")),
                        // The count is of today: one order is the first, but of five nobody knows which this was.
                        order.text("customer/orders_count").equals("1") ? Flag.YES : Flag.UNKNOWN,
                        marks(order).trace(codes, Landing.of(order.text("landing_site"))),
                        Source.UNSET));
        order.each("refunds").forEach(refund -> refund(refund, id, currency, isInside));
    }

    @Override
    public void end() {
        gifts.tell(notes);
    }

    private static List<String> codes(JsonFields order) {
        return order.each("discount_codes").stream()
                .map(code -> code.text("code"))
                .flatMap(code -> Shopify.codes(code).stream())
                .distinct()
                .toList();
    }

    private static Marks marks(JsonFields order) {
        Marks marks = new Marks();
        order.each("note_attributes").forEach(note -> marks.add(note.text("name"), note.text("value")));
        return marks;
    }

    private static boolean taxIsInside(JsonFields order, Optional<Priced> priced) {
        Flag said = Json.flag(order.node(), "taxes_included");
        return said.isKnown() ? said.isYes() : priced.map(Priced::tax).orElse(Priced.Tax.NONE) == Priced.Tax.INSIDE;
    }

    private Optional<BigDecimal> goods(
            JsonFields order, String id, boolean isInside, Optional<BigDecimal> subtotal, Optional<Priced> priced) {
        // Where the order says itself whether tax is inside, sums that do not add up leave nothing unclear.
        boolean isSaid = Json.flag(order.node(), "taxes_included").isKnown();
        priced.filter(sum -> !isSaid || sum.tax() != Priced.Tax.UNCLEAR)
                .ifPresent(sum -> sum.tell(notes, id, order.at("total_tax")));
        Optional<BigDecimal> ofLines = taxOfLines(order);
        if (isInside && ofLines.isPresent()) {
            return subtotal.map(sum -> sum.subtract(ofLines.get()));
        }
        return priced.map(sum -> sum.goods(isInside)).or(() -> subtotal);
    }

    private static Optional<Priced> priced(
            JsonFields order, Optional<BigDecimal> subtotal, Optional<BigDecimal> total) {
        if (subtotal.isEmpty() || total.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> rates = new ArrayList<>();
        order.each("tax_lines")
                .forEach(line -> line.number("rate").ifPresent(rate -> rates.add(rate.movePointRight(2))));
        return Optional.of(
                new Priced(subtotal.get(), shipping(order), order.numberOrZero("total_tax"), total.get(), rates));
    }

    private static BigDecimal shipping(JsonFields order) {
        return order.number("total_shipping_price_set/shop_money/amount")
                .orElseGet(() -> order.each("shipping_lines").stream()
                        .map(line -> line.numberOrZero("discounted_price", "price"))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The tax on goods alone, where every line says its own. */
    private static Optional<BigDecimal> taxOfLines(JsonFields order) {
        List<JsonFields> lines = order.each("line_items");
        if (lines.isEmpty() || !lines.stream().allMatch(line -> line.has("tax_lines"))) {
            return Optional.empty();
        }
        return Optional.of(lines.stream()
                .flatMap(line -> line.each("tax_lines").stream())
                .map(tax -> tax.numberOrZero("price"))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private void refund(JsonFields refund, String order, String currency, boolean isInside) {
        Optional<Money> goods = Optional.empty();
        List<JsonFields> lines = refund.each("refund_line_items");
        if (!lines.isEmpty()) {
            BigDecimal sum = lines.stream()
                    .map(line -> line.numberOrZero("subtotal")
                            .subtract(isInside ? line.numberOrZero("total_tax") : BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            goods = notes.money(Optional.of(sum), currency, refund.at("refund_line_items"), "subtotal");
        }
        Optional<Money> gross = Optional.empty();
        List<BigDecimal> paid = refund.each("transactions").stream()
                .filter(paying -> paying.text("kind").equals("refund")
                        && !paying.text("status").matches("failure|error"))
                .flatMap(paying -> paying.number("amount").stream())
                .toList();
        if (!paid.isEmpty()) {
            BigDecimal sum = paid.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            gross = notes.money(Optional.of(sum), currency, refund.at("transactions"), "amount");
        }
        if (goods.isPresent() || gross.isPresent()) {
            notes.sink()
                    .refund(new Refund(
                            Shopify.SHOP,
                            order,
                            refund.text("id"),
                            refund.time("created_at", "processed_at"),
                            goods,
                            gross,
                            Source.UNSET));
        }
    }
}
