package dev.rapport.plugin.shops;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.model.Utm;
import dev.rapport.parsing.Json;
import dev.rapport.sheets.results.JsonFields;
import dev.rapport.sheets.results.JsonFormat;
import dev.rapport.sheets.results.Landing;
import dev.rapport.sheets.results.ResultNotes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Orders as Shopify's GraphQL interface gives them. What a query asked for is all there is; amounts as the order was placed and amounts after
 * refunds and edits ({@code current...}) are never mixed.
 */
final class ShopifyGraph implements JsonFormat.RecordReader {

    static final Set<String> WRAPPERS = Set.of("data", "orders", "order", "edges", "node", "nodes");

    private final ResultNotes notes;
    private final Gifts gifts = new Gifts();

    ShopifyGraph(ResultNotes notes) {
        this.notes = notes;
    }

    static boolean isOrder(JsonNode node) {
        return Json.hasAll(node, "name", "createdAt") && Json.hasAny(node, "displayFinancialStatus", "totalPriceSet");
    }

    @Override
    public void record(JsonFields order) {
        String id = Shopify.number(order.text("name"));
        if (id.isEmpty()) {
            notes.noId(order.place());
            return;
        }
        String currency = order.currency("totalPriceSet/shopMoney/currencyCode", "currencyCode");
        Optional<BigDecimal> total = order.number("totalPriceSet/shopMoney/amount");
        List<String> codes = codes(order);
        gifts.seen(id, total, !codes.isEmpty(), order.at("discountCodes"));
        notes.sink()
                .order(new Order(
                        Shopify.SHOP,
                        id,
                        order.time("createdAt"),
                        Shopify.state(order.text("displayFinancialStatus"), order.text("cancelledAt")),
                        notes.money(
                                goods(order, id, total), currency, order.at("subtotalPriceSet"), "subtotalPriceSet"),
                        notes.money(total, currency, order.at("totalPriceSet"), "totalPriceSet"),
                        Json.flag(order.node(), "test"),
                        notes.customer(
                                Shopify.SHOP,
                                order.text("email", "customer/email", "customer/defaultEmailAddress/emailAddress"),
                                order.text("customer/id").replaceFirst("^gid://.*/", "")),
                        isNew(order),
                        trace(order, codes),
                        Source.UNSET));
        order.number("totalRefundedSet/shopMoney/amount")
                .filter(back -> back.signum() > 0)
                .ifPresent(back -> notes.gaveBack(
                        Shopify.SHOP,
                        id,
                        notes.money(Optional.of(back), currency, order.at("totalRefundedSet"), "totalRefundedSet")));
    }

    @Override
    public void end() {
        gifts.tell(notes);
    }

    /** What is known of the goods: their own sum, else what is left of the total. */
    private Optional<BigDecimal> goods(JsonFields order, String id, Optional<BigDecimal> total) {
        BigDecimal shipping = order.numberOrZero("totalShippingPriceSet/shopMoney/amount");
        Optional<BigDecimal> taxes = order.number("totalTaxSet/shopMoney/amount");
        Optional<BigDecimal> subtotal = order.number("subtotalPriceSet/shopMoney/amount");
        if (subtotal.isEmpty()) {
            boolean isKnown = total.isPresent() && taxes.isPresent() && order.has("totalShippingPriceSet");
            return isKnown ? Optional.of(total.get().subtract(shipping).subtract(taxes.get())) : Optional.empty();
        }
        if (total.isEmpty()) {
            return subtotal;
        }
        List<BigDecimal> rates = order.each("taxLines").stream()
                .flatMap(
                        line -> line
                                .number("ratePercentage")
                                .or(() -> line.number("rate").map(rate -> rate.movePointRight(2)))
                                .stream())
                .toList();
        Priced priced = new Priced(subtotal.get(), shipping, taxes.orElse(BigDecimal.ZERO), total.get(), rates);
        Flag inside = Json.flag(order.node(), "taxesIncluded");
        if (!inside.isKnown() || priced.tax() != Priced.Tax.UNCLEAR) {
            priced.tell(notes, id, order.at("totalTaxSet"));
        }
        return Optional.of(inside.isKnown() ? priced.goods(inside.isYes()) : priced.goods());
    }

    private static List<String> codes(JsonFields order) {
        List<String> all = Json.texts(Json.at(order.node(), "discountCodes"));
        return (all.isEmpty() ? List.of(order.text("discountCode")) : all)
                .stream()
                        .flatMap(code -> Shopify.codes(code).stream())
                        .distinct()
                        .toList();
    }

    private static Flag isNew(JsonFields order) {
        String index = order.text("customerJourneySummary/customerOrderIndex");
        if (!index.isEmpty() && !index.equals("1")) {
            // Whether it counts from 0 or 1 is not documented: 1 may be the first or the second.
            return Flag.of(index.equals("0"));
        }
        return order.text("customer/numberOfOrders").equals("1") ? Flag.YES : Flag.UNKNOWN;
    }

    private static Trace trace(JsonFields order, List<String> codes) {
        Marks marks = new Marks();
        order.each("customAttributes").forEach(note -> marks.add(note.text("key"), note.text("value")));
        JsonFields last = order.in("customerJourneySummary/lastVisit");
        JsonFields visit = Json.isPresent(last.node()) ? last : order.in("customerJourneySummary/firstVisit");
        Utm utm = new Utm(
                visit.text("utmParameters/source"),
                visit.text("utmParameters/medium"),
                visit.text("utmParameters/campaign"),
                visit.text("utmParameters/content"),
                visit.text("utmParameters/term"));
        Trace noted = marks.trace(codes, Landing.of(visit.text("landingPage")));
        if (utm.isEmpty()) {
            return noted;
        }
        return Trace.of()
                .codes(codes)
                .utm(utm)
                .link(noted.link())
                .said(noted.said())
                .build();
    }
}
