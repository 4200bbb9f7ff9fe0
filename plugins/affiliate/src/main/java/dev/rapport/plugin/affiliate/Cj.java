package dev.rapport.plugin.affiliate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Trace;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.sheets.results.JsonFields;
import dev.rapport.sheets.results.JsonFormat;
import dev.rapport.sheets.results.ResultNotes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Commissions of CJ: a correction is a new row, with what is taken back as a negative amount. */
final class Cj implements JsonFormat.RecordReader {

    static final Set<String> WRAPPERS = Set.of("data", "publisherCommissions", "advertiserCommissions", "records");

    private final ResultNotes notes;
    private final Conversions conversions;

    Cj(ResultNotes notes) {
        this.notes = notes;
        this.conversions = new Conversions("cj", notes);
    }

    static boolean isCommission(JsonNode node) {
        return Json.hasAll(node, "commissionId", "orderId", "saleAmountUsd");
    }

    @Override
    public void record(JsonFields commission) {
        String code = commission.text("coupon");
        Optional<Money> sold = commission.money("USD", "saleAmountUsd");
        Part part = new Part(
                commission.text("orderId"),
                commission.time("eventDate"),
                state(commission),
                sold,
                Flag.UNKNOWN,
                Trace.of()
                        .codes(code.isEmpty() ? List.of() : List.of(code))
                        .affiliate(Part.affiliate(
                                commission.text("shopperId"),
                                commission.text("publisherId"),
                                commission.text("websiteId")))
                        .build(),
                commission.place());
        boolean isCorrection = Json.flag(commission.node(), "original") == Flag.NO;
        if (!isCorrection) {
            conversions.add(part);
        } else if (sold.map(sum -> sum.amount().signum() < 0).orElse(false)) {
            conversions.back(part, commission.text("commissionId"));
        } else {
            notes.once(ReadIssue.info(
                    "correction-up",
                    "A correction that takes nothing back changes no order here, the first of order ("
                            + commission.text("orderId") + ").",
                    commission.place()));
        }
    }

    @Override
    public void end() {
        conversions.end();
    }

    private static OrderState state(JsonFields commission) {
        String validation = commission.text("validationStatus").toUpperCase(Locale.ROOT);
        if (validation.equals("DECLINED")) {
            return OrderState.CANCELLED;
        }
        return switch (commission.text("actionStatus").toLowerCase(Locale.ROOT)) {
            case "locked", "closed", "corrected" -> OrderState.PAID;
            case "new", "extended" -> OrderState.PENDING;
            default -> OrderState.UNKNOWN;
        };
    }
}
