package dev.rapport.plugin.affiliate;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Trace;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.ResultNotes;
import dev.rapport.sheets.results.TableFormat;
import java.util.Locale;
import java.util.Set;

/** Transactions of Awin as an advertiser saves them from its pages: one row each, the shop's number of the order in {@code extra}. */
final class AwinTable implements TableFormat.RowReader {

    static final Set<String> HEADINGS =
            Set.of("id", "publisher_id", "sale_amount", "commission_status", "date", "voucher_code");

    private final ResultNotes notes;
    private final Conversions conversions;

    AwinTable(ResultNotes notes) {
        this.notes = notes;
        this.conversions = new Conversions("awin", notes);
    }

    @Override
    public void row(HeadedRow row) {
        conversions.add(new Part(
                row.get("extra", "id").replaceFirst("^#", ""),
                notes.time(row, "date"),
                state(row.get("commission_status")),
                notes.money(row, notes.currency("", row.place("sale_amount")), "sale_amount"),
                isNew(row.get("customer_acquisition")),
                Trace.of()
                        .codes(CodeOrders.codes(row.get("voucher_code")))
                        .affiliate(Part.affiliate(row.get("publisher_id"), row.get("site_name")))
                        .build(),
                row.place("id")));
    }

    @Override
    public void end() {
        conversions.end();
    }

    private static OrderState state(String status) {
        return switch (status) {
            case "0" -> OrderState.PENDING;
            case "1" -> OrderState.PAID;
            case "2" -> OrderState.CANCELLED;
            default -> OrderState.UNKNOWN;
        };
    }

    private static Flag isNew(String acquisition) {
        return switch (acquisition.toLowerCase(Locale.ROOT)) {
            case "new" -> Flag.YES;
            case "returning" -> Flag.NO;
            default -> Flag.UNKNOWN;
        };
    }
}
