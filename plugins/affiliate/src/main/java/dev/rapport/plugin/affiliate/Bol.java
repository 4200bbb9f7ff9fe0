package dev.rapport.plugin.affiliate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Trace;
import dev.rapport.parsing.Json;
import dev.rapport.sheets.results.JsonFields;
import dev.rapport.sheets.results.JsonFormat;
import dev.rapport.sheets.results.ResultNotes;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Orders of bol.com's partners, a record for each product; the price is of one piece and stands with and without tax. */
final class Bol implements JsonFormat.RecordReader {

    static final Set<String> WRAPPERS = Set.of("items", "orders", "data");

    private final ResultNotes notes;
    private final Conversions conversions;

    Bol(ResultNotes notes) {
        this.notes = notes;
        this.conversions = new Conversions("bol.com", notes);
    }

    static boolean isOrder(JsonNode node) {
        return Json.hasAll(node, "orderNumber", "orderDate", "priceExcludingVat");
    }

    @Override
    public void record(JsonFields order) {
        Optional<BigDecimal> quantity = order.number("quantity");
        Optional<BigDecimal> sold =
                order.number("priceExcludingVat").map(price -> price.multiply(quantity.orElse(BigDecimal.ONE)));
        conversions.add(new Part(
                order.text("orderNumber"),
                order.time("orderDate"),
                state(order.text("status")),
                notes.money(sold, "EUR", order.at("priceExcludingVat"), "priceExcludingVat"),
                Flag.UNKNOWN,
                Trace.of()
                        .affiliate(Part.affiliate(order.text("subId"), order.text("siteId")))
                        .build(),
                order.place()));
    }

    @Override
    public void end() {
        conversions.end();
    }

    private static OrderState state(String status) {
        String lower = status.toLowerCase(Locale.ROOT);
        if (lower.contains("reject") || lower.contains("cancel") || lower.contains("geweigerd")) {
            return OrderState.CANCELLED;
        }
        return lower.contains("accept") || lower.contains("geaccepteerd")
                ? OrderState.PAID
                : lower.isEmpty() ? OrderState.UNKNOWN : OrderState.PENDING;
    }
}
