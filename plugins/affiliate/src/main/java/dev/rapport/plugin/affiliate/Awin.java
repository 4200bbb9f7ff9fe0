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

/** Transactions of Awin: the sale is what the shop was paid for goods, after discount and before tax and delivery. */
final class Awin implements JsonFormat.RecordReader {

    private final Conversions conversions;

    Awin(ResultNotes notes) {
        this.conversions = new Conversions("awin", notes);
    }

    static boolean isTransaction(JsonNode node) {
        return Json.hasAll(node, "commissionStatus", "saleAmount", "transactionDate");
    }

    @Override
    public void record(JsonFields sale) {
        String code = sale.text("voucherCode");
        String currency = sale.currency("saleAmount/currency");
        conversions.add(new Part(
                sale.text("orderRef", "id"),
                sale.utc("transactionDate"),
                state(sale.text("commissionStatus")),
                sale.money(currency, "saleAmount/amount"),
                Flag.UNKNOWN,
                Trace.of()
                        .codes(code.isEmpty() ? List.of() : List.of(code))
                        .affiliate(Part.affiliate(
                                sale.text("clickRefs/clickRef"),
                                sale.text("clickRefs/clickRef2"),
                                sale.text("publisherId")))
                        .build(),
                sale.place()));
    }

    @Override
    public void end() {
        conversions.end();
    }

    private static OrderState state(String status) {
        return switch (status.toLowerCase(Locale.ROOT)) {
            case "approved", "confirmed" -> OrderState.PAID;
            case "pending" -> OrderState.PENDING;
            case "declined", "deleted" -> OrderState.CANCELLED;
            default -> OrderState.UNKNOWN;
        };
    }
}
