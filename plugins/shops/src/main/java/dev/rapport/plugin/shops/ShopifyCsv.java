package dev.rapport.plugin.shops;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.Landing;
import dev.rapport.sheets.results.ResultNotes;
import dev.rapport.sheets.results.TableFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The orders of Shopify's admin: the first row of an order has its sums, further rows have only more goods. */
final class ShopifyCsv implements TableFormat.RowReader {

    private static final Set<String> HEADINGS = Set.of("name", "financial status", "created at", "lineitem quantity");

    private static final Pattern RATE = Pattern.compile("([0-9]{1,2}(?:[.,][0-9]{1,3})?)\\s*%");
    private static final int TAXES = 5;

    private final ResultNotes notes;
    private final Gifts gifts = new Gifts();

    ShopifyCsv(ResultNotes notes) {
        this.notes = notes;
    }

    /** Whether these are its headings; people take the columns of money out before they give the table away. */
    static boolean isHead(Set<String> headings) {
        return headings.containsAll(HEADINGS);
    }

    @Override
    public void row(HeadedRow row) {
        if (row.get("total", "financial status", "subtotal").isEmpty()) {
            // more goods of an order that was read
            return;
        }
        String id = Shopify.number(row.get("name"));
        if (id.isEmpty()) {
            notes.noId(row.place("name"));
            return;
        }
        String currency = notes.currency(row.get("currency"), row.place("currency"));
        Optional<BigDecimal> subtotal = notes.number(row, "subtotal");
        Optional<BigDecimal> total = notes.number(row, "total");
        if (!row.has("subtotal") && !row.has("total")) {
            notes.once(ReadIssue.warning(
                    "no-money-columns",
                    "The table has neither the column Subtotal nor Total: its orders count, and what they brought is unknown."
                            + " Maybe export the orders again with all columns.",
                    row.place("name")));
        }
        Optional<BigDecimal> goods = goods(row, id, subtotal, total);
        notes.codes(row, "Discount Code", "discount code");
        List<String> codes = Shopify.codes(row.get("discount code"));
        gifts.seen(id, total, !codes.isEmpty(), row.place("discount code"));
        Trace trace = Marks.ofLines(row.get("note attributes")).trace(codes, Landing.of(""));
        notes.sink()
                .order(new Order(
                        Shopify.SHOP,
                        id,
                        notes.time(row, "created at"),
                        Shopify.state(row.get("financial status"), row.get("cancelled at")),
                        notes.money(goods, currency, row.place("subtotal"), "Subtotal"),
                        notes.money(total, currency, row.place("total"), "Total"),
                        Flag.UNKNOWN,
                        notes.customer(Shopify.SHOP, row.get("email"), ""),
                        Flag.UNKNOWN,
                        trace,
                        Source.UNSET));
        notes.number(row, "refunded amount")
                .filter(back -> back.signum() > 0)
                .ifPresent(back -> notes.gaveBack(
                        Shopify.SHOP,
                        id,
                        notes.money(Optional.of(back), currency, row.place("refunded amount"), "Refunded Amount")));
    }

    @Override
    public void end() {
        gifts.tell(notes);
    }

    private Optional<BigDecimal> goods(
            HeadedRow row, String id, Optional<BigDecimal> subtotal, Optional<BigDecimal> total) {
        if (subtotal.isEmpty() || total.isEmpty()) {
            return subtotal;
        }
        Priced priced = new Priced(
                subtotal.get(),
                notes.number(row, "shipping").orElse(BigDecimal.ZERO),
                notes.number(row, "taxes").orElse(BigDecimal.ZERO),
                total.get(),
                rates(row));
        priced.tell(notes, id, row.place("taxes"));
        return Optional.of(priced.goods());
    }

    private static List<BigDecimal> rates(HeadedRow row) {
        List<BigDecimal> rates = new ArrayList<>();
        for (int i = 1; i <= TAXES; i++) {
            Matcher rate = RATE.matcher(row.get("tax " + i + " name"));
            if (rate.find()) {
                rates.add(new BigDecimal(rate.group(1).replace(',', '.')));
            }
        }
        return rates;
    }
}
