package dev.rapport.plugin.shops;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.model.Utm;
import dev.rapport.sheets.Currencies;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.ResultNotes;
import dev.rapport.sheets.results.TableFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The table of orders of WooCommerce's analytics: net sales are goods after discount, and the currency is at most a mark. */
record WooAnalytics(ResultNotes notes) implements TableFormat.RowReader {

    static final Set<String> HEADINGS = Set.of("date", "order #", "status", "items sold");

    static boolean isHead(Set<String> headings) {
        return headings.containsAll(HEADINGS) && (headings.contains("net sales") || headings.contains("n. revenue"));
    }

    @Override
    public void row(HeadedRow row) {
        String id = row.get("order #");
        if (id.isEmpty()) {
            notes.noId(row.place("order #"));
            return;
        }
        String shown = row.get("n. revenue (formatted)", "net sales (formatted)");
        String mark = shown.contains("\u09f3") ? "BDT" : Currencies.in(shown).orElse("");
        String currency = notes.currency(mark, row.place("n. revenue (formatted)"));
        Optional<Money> goods = notes.money(row, currency, "net sales", "n. revenue", "n. revenue (formatted)");
        String type = row.get("customer type").toLowerCase(Locale.ROOT);
        String attribution = row.get("attribution");
        String source =
                attribution.startsWith("Source: ") ? attribution.substring(8).strip() : "";
        List<String> codes = Marks.codes(row.get("coupon(s)"), ",");
        notes.sink()
                .order(new Order(
                        Woo.SHOP,
                        id.replaceFirst("^#", ""),
                        notes.time(row, "date"),
                        state(row.get("status")),
                        goods,
                        Optional.empty(),
                        Flag.UNKNOWN,
                        "",
                        type.isEmpty() ? Flag.UNKNOWN : Flag.of(type.equals("new")),
                        Trace.of()
                                .codes(codes)
                                .utm(new Utm(source, "", "", "", ""))
                                .build(),
                        Source.UNSET));
    }

    static OrderState state(String status) {
        return switch (status.toLowerCase(Locale.ROOT).replaceFirst("^wc-", "").replace(' ', '-')) {
            case "completed", "processing" -> OrderState.PAID;
            case "pending", "pending-payment", "on-hold" -> OrderState.PENDING;
            case "cancelled", "failed" -> OrderState.CANCELLED;
            case "refunded" -> OrderState.REFUNDED;
            default -> OrderState.UNKNOWN;
        };
    }
}
