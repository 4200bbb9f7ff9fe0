package dev.rapport.plugin.affiliate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Money;
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

/** Conversions of Refersion, and the requests that cancel them: a cancellation is a negative conversion of the same order. */
final class Refersion implements JsonFormat.RecordReader {

    static final Set<String> WRAPPERS = Set.of("data", "conversions", "results");

    private static final Set<String> STATES = Set.of("PENDING", "APPROVED", "UNQUALIFIED", "DENIED");

    private final ResultNotes notes;
    private final Conversions conversions;

    Refersion(ResultNotes notes) {
        this.notes = notes;
        this.conversions = new Conversions("refersion", notes);
    }

    static boolean isRecord(JsonNode node) {
        return isConversion(node) || isCancellation(node);
    }

    private static boolean isConversion(JsonNode node) {
        return Json.hasAll(node, "order_id", "status")
                && Json.hasAny(node, "affiliate_id", "affiliate/id", "affiliate_code")
                && STATES.contains(Json.text(node, "status").toUpperCase(Locale.ROOT));
    }

    private static boolean isCancellation(JsonNode node) {
        return Json.hasAll(node, "order_id", "items/0/sku", "items/0/price", "items/0/quantity")
                && !Json.hasAny(node, "status", "total", "id");
    }

    @Override
    public void record(JsonFields record) {
        boolean isCancellation = isCancellation(record.node());
        Optional<BigDecimal> amount = isCancellation ? items(record) : record.number("subtotal", "total", "amount");
        Optional<Money> sold = notes.money(amount, record.currency("currency"), record.at("subtotal"), "subtotal");
        Part part = new Part(
                record.text("order_id"),
                record.time("created_at", "created"),
                state(record.text("status")),
                sold,
                Flag.UNKNOWN,
                Trace.of()
                        .affiliate(Part.affiliate(
                                record.text("affiliate_id", "affiliate/id"), record.text("affiliate_code")))
                        .build(),
                record.place());
        if (isCancellation || amount.map(sum -> sum.signum() < 0).orElse(false)) {
            if (sold.isPresent()) {
                conversions.back(part, record.text("id"));
            }
        } else {
            conversions.add(part);
        }
    }

    @Override
    public void end() {
        conversions.end();
    }

    private static Optional<BigDecimal> items(JsonFields record) {
        return record.each("items").stream()
                .flatMap(item ->
                        item
                                .number("price")
                                .flatMap(price -> item.number("quantity").map(price::multiply))
                                .stream())
                .reduce(BigDecimal::add);
    }

    private static OrderState state(String status) {
        return switch (status.toUpperCase(Locale.ROOT)) {
            case "APPROVED" -> OrderState.PAID;
            case "PENDING" -> OrderState.PENDING;
            case "DENIED", "UNQUALIFIED" -> OrderState.CANCELLED;
            default -> OrderState.UNKNOWN;
        };
    }
}
