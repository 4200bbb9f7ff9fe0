package dev.rapport.plugin.shops;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.Source;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.Landing;
import dev.rapport.sheets.results.ResultNotes;
import dev.rapport.sheets.results.TableFormat;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Orders of Shopify as Matrixify exports them: a row for each of an order's goods, no code, and the first page that the buyer saw. */
final class Matrixify implements TableFormat.RowReader {

    static final Set<String> HEADINGS = Set.of("name", "created at", "price: total", "payment: status");

    private final ResultNotes notes;
    private final Set<String> seen = new HashSet<>();

    Matrixify(ResultNotes notes) {
        this.notes = notes;
    }

    @Override
    public void row(HeadedRow row) {
        String id = Shopify.number(row.get("name"));
        if (id.isEmpty()) {
            notes.noId(row.place("name"));
            return;
        }
        if (!seen.add(id)) {
            // more goods of an order that was read
            return;
        }
        String currency = notes.currency(row.get("currency"), row.place("currency"));
        Optional<BigDecimal> total = notes.number(row, "price: total");
        notes.sink()
                .order(new Order(
                        Shopify.SHOP,
                        id,
                        notes.time(row, "created at"),
                        Shopify.state(row.get("payment: status"), row.get("cancelled at")),
                        notes.money(goods(row, total), currency, row.place("price: subtotal"), "Price: Subtotal"),
                        notes.money(total, currency, row.place("price: total"), "Price: Total"),
                        Flag.UNKNOWN,
                        notes.customer(Shopify.SHOP, row.get("email", "customer: email"), row.get("customer: id")),
                        Flag.UNKNOWN,
                        Marks.ofLines("").trace(List.of(), Landing.of(row.get("browser: landing page"))),
                        Source.UNSET));
    }

    /** The table names no tax: it is outside where more was paid than goods and sending, and else may be inside. */
    private Optional<BigDecimal> goods(HeadedRow row, Optional<BigDecimal> total) {
        Optional<BigDecimal> subtotal = notes.number(row, "price: subtotal");
        BigDecimal shipping = notes.number(row, "price: total shipping").orElse(BigDecimal.ZERO);
        boolean mayBeInside = subtotal.isPresent()
                && total.isPresent()
                && subtotal.get().add(shipping).compareTo(total.get()) >= 0;
        if (mayBeInside) {
            notes.once(ReadIssue.info(
                    "goods-with-tax",
                    "The prices may have tax in them, and nothing says how much: they are counted whole."
                            + " Maybe also add the orders export of the admin.",
                    row.place("price: subtotal")));
        }
        return subtotal;
    }
}
