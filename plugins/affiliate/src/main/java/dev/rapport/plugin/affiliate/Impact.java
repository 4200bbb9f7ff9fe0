package dev.rapport.plugin.affiliate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Trace;
import dev.rapport.parsing.Json;
import dev.rapport.sheets.results.JsonFields;
import dev.rapport.sheets.results.JsonFormat;
import dev.rapport.sheets.results.ResultNotes;
import java.util.List;
import java.util.Locale;

/** Actions of impact.com, as its interface names the fields and as copiers of warehouses do. */
final class Impact implements JsonFormat.RecordReader {

    private final Conversions conversions;

    Impact(ResultNotes notes) {
        this.conversions = new Conversions("impact", notes);
    }

    static boolean isAction(JsonNode node) {
        return Json.hasAll(node, "Id", "State", "Amount", "Payout", "EventDate")
                || Json.hasAll(node, "id", "state", "amount", "payout", "event_date");
    }

    @Override
    public void record(JsonFields action) {
        String code = action.text("PromoCode", "promo_code");
        String buyer = action.text("CustomerStatus", "customer_status").toUpperCase(Locale.ROOT);
        conversions.add(new Part(
                action.text("Oid", "OrderId", "oid", "order_id", "Id", "id"),
                action.time("EventDate", "event_date"),
                state(action.text("State", "state")),
                action.money(action.currency("Currency", "currency"), "Amount", "amount"),
                buyer.isEmpty() ? Flag.UNKNOWN : Flag.of(buyer.equals("NEW")),
                Trace.of()
                        .codes(code.isEmpty() ? List.of() : List.of(code))
                        .affiliate(Part.affiliate(
                                action.text("MediaPartnerId", "media_partner_id"),
                                action.text("SharedId", "shared_id"),
                                action.text("SubId1", "sub_id1")))
                        .build(),
                action.place()));
    }

    @Override
    public void end() {
        conversions.end();
    }

    private static OrderState state(String state) {
        return switch (state.toUpperCase(Locale.ROOT)) {
            case "APPROVED" -> OrderState.PAID;
            case "PENDING" -> OrderState.PENDING;
            case "REVERSED" -> OrderState.CANCELLED;
            default -> OrderState.UNKNOWN;
        };
    }
}
