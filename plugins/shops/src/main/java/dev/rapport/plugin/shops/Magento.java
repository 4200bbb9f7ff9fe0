package dev.rapport.plugin.shops;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.sheets.Currencies;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.ResultNotes;
import dev.rapport.sheets.results.TableFormat;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The grid of orders of Magento's admin: no code, no currency but a mark, and goods before a discount that it does not show. */
record Magento(ResultNotes notes) implements TableFormat.RowReader {

    static final Set<String> HEADINGS = Set.of("id", "purchase date", "grand total (purchased)", "status");

    private static final String SHOP = "magento";

    @Override
    public void row(HeadedRow row) {
        // A spreadsheet takes the zeros in front away.
        String id = row.get("id").replaceFirst("^0+(?=.)", "");
        if (id.isEmpty()) {
            notes.noId(row.place("id"));
            return;
        }
        String shown = row.get("grand total (purchased)");
        String currency = notes.currency(Currencies.in(shown).orElse(""), row.place("grand total (purchased)"));
        Optional<BigDecimal> total = notes.number(row, "grand total (purchased)");
        Optional<BigDecimal> back = notes.number(row, "total refunded").filter(sum -> sum.signum() > 0);
        notes.sink()
                .order(new Order(
                        SHOP,
                        id,
                        notes.time(row, "purchase date"),
                        state(row.get("status"), back.isPresent()),
                        notes.money(goods(row, total), currency, row.place("subtotal"), "Subtotal"),
                        notes.money(total, currency, row.place("grand total (purchased)"), "Grand Total (Purchased)"),
                        Flag.UNKNOWN,
                        notes.customer(SHOP, row.get("customer email"), ""),
                        Flag.UNKNOWN,
                        Trace.NONE,
                        Source.UNSET));
        back.ifPresent(sum ->
                notes.gaveBack(SHOP, id, notes.money(back, currency, row.place("total refunded"), "Total Refunded")));
    }

    /** The subtotal is before discount: where the total is less than it, what is left of the total beside shipping is the most it can be. */
    private Optional<BigDecimal> goods(HeadedRow row, Optional<BigDecimal> total) {
        Optional<BigDecimal> subtotal = notes.number(row, "subtotal");
        Optional<BigDecimal> rest = total.map(
                sum -> sum.subtract(notes.number(row, "shipping and handling").orElse(BigDecimal.ZERO)));
        return subtotal.map(sum -> rest.map(sum::min).orElse(sum).max(BigDecimal.ZERO));
    }

    private static OrderState state(String status, boolean hasRefund) {
        return switch (status.toLowerCase(Locale.ROOT).replace(' ', '_')) {
            case "complete", "processing" -> hasRefund ? OrderState.PARTLY_REFUNDED : OrderState.PAID;
            case "pending", "pending_payment", "payment_review", "holded", "on_hold" -> OrderState.PENDING;
            case "canceled", "cancelled", "fraud", "suspected_fraud" -> OrderState.CANCELLED;
            case "closed" -> OrderState.REFUNDED;
            default -> OrderState.UNKNOWN;
        };
    }
}
