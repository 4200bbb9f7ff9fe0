package dev.rapport.plugin.shops;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.ResultNotes;
import dev.rapport.sheets.results.TableFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Orders of the export plug-in of WooCommerce: the total with tax and shipping, and goods in columns that grow with the order. */
record WooExport(ResultNotes notes) implements TableFormat.RowReader {

    static final Set<String> HEADINGS = Set.of("order_id", "order_number", "status", "order_total");

    private static final Pattern CODE = Pattern.compile("(?:^|[|;])code:([^|;]+)");

    @Override
    public void row(HeadedRow row) {
        String id = row.get("order_number", "order_id").replaceFirst("^#", "");
        if (id.isEmpty()) {
            notes.noId(row.place("order_number"));
            return;
        }
        notes.codes(row, "coupons", "coupons", "coupon_items");
        String currency = notes.currency(row.get("order_currency", "currency"), row.place("order_currency"));
        notes.once(ReadIssue.info(
                "goods-with-tax",
                "The totals have tax and shipping in them: they are counted whole."
                        + " Maybe also add the orders of the REST interface or of Analytics.",
                row.place("order_total")));
        notes.sink()
                .order(new Order(
                        Woo.SHOP,
                        id,
                        notes.time(row, "date", "order_date"),
                        WooAnalytics.state(row.get("status")),
                        Optional.empty(),
                        notes.money(row, currency, "order_total"),
                        Flag.UNKNOWN,
                        notes.customer(Woo.SHOP, row.get("billing_email", "customer_email"), ""),
                        Flag.UNKNOWN,
                        Trace.of()
                                .codes(codes(row.get("coupons", "coupon_items")))
                                .build(),
                        Source.UNSET));
    }

    /** As {@code code:mara10|amount:6.00}, several with a semicolon, or bare. */
    private static List<String> codes(String cell) {
        List<String> named = CODE.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1).strip())
                .distinct()
                .toList();
        return named.isEmpty() && !cell.contains(":") ? Marks.codes(cell, "[,;]") : named;
    }
}
