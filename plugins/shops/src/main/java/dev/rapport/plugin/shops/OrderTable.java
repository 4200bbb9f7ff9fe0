package dev.rapport.plugin.shops;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.model.Utm;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.OrderHeadings;
import dev.rapport.sheets.results.ResultNotes;
import dev.rapport.sheets.results.TableFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Orders of a shop that is not known, as people and programs write them out: a number, a day and an amount; a row for each order or for each of its goods. */
final class OrderTable implements TableFormat.RowReader {

    private static final String[] ID = OrderHeadings.id();
    private static final String[] TIME = OrderHeadings.time();
    private static final String[] GOODS = OrderHeadings.goods();
    private static final String[] BEFORE_DISCOUNT = OrderHeadings.beforeDiscount();
    private static final String[] DISCOUNT = OrderHeadings.discount();
    private static final String[] TOTAL = OrderHeadings.total();
    private static final String[] CODE = OrderHeadings.code();
    private static final String[] STATE = OrderHeadings.state();

    private final ResultNotes notes;
    private Optional<Sum> open = Optional.empty();

    OrderTable(ResultNotes notes) {
        this.notes = notes;
    }

    /** What one order cost: goods that stand in rows one below the other are added, a total that is repeated is not. */
    private record Sum(String id, HeadedRow first, List<BigDecimal> goods, Optional<BigDecimal> total) {}

    static boolean isHead(Set<String> headings) {
        return OrderHeadings.areOfShop(headings);
    }

    @Override
    public void row(HeadedRow row) {
        String id = row.get(ID).replaceFirst("^#", "");
        if (id.isEmpty()) {
            notes.noId(row.place(ID));
            return;
        }
        if (open.filter(sum -> sum.id().equals(id)).isEmpty()) {
            end();
            open = Optional.of(new Sum(id, row, new ArrayList<>(), notes.number(row, TOTAL)));
        }
        open.ifPresent(sum -> goods(row).ifPresent(sum.goods()::add));
    }

    private Optional<BigDecimal> goods(HeadedRow row) {
        Optional<BigDecimal> said = notes.number(row, GOODS);
        return said.isPresent()
                ? said
                : notes.number(row, BEFORE_DISCOUNT)
                        .map(sum -> sum.subtract(notes.number(row, DISCOUNT)
                                .orElse(BigDecimal.ZERO)
                                .abs()));
    }

    @Override
    public void end() {
        open.ifPresent(this::give);
        open = Optional.empty();
    }

    private void give(Sum sum) {
        HeadedRow row = sum.first();
        String currency = notes.currency(row.get("currency", "currency_code"), row.place("currency"));
        Optional<BigDecimal> added = sum.goods().stream().reduce(BigDecimal::add);
        Optional<Money> goods = notes.money(added, currency, row.place(GOODS), "goods");
        Optional<Money> total = notes.money(sum.total(), currency, row.place(TOTAL), "total");
        if (goods.isEmpty() && total.isPresent()) {
            notes.once(ReadIssue.info(
                    "goods-with-tax",
                    "The totals may have tax and shipping in them, and nothing says how much: they are counted whole."
                            + " Maybe also add the shop's own export.",
                    row.place(TOTAL)));
        }
        notes.sink()
                .order(new Order(
                        "",
                        sum.id(),
                        notes.time(row, TIME),
                        state(row.get(STATE)),
                        goods,
                        total,
                        Flag.UNKNOWN,
                        notes.customer("", row.get("email", "customer_email"), row.get("customer_id", "user_id")),
                        Flag.UNKNOWN,
                        Trace.of()
                                .codes(Marks.codes(row.get(CODE), "[,;]"))
                                .utm(new Utm(
                                        row.get("utm_source", "utm source"),
                                        row.get("utm_medium", "utm medium"),
                                        row.get("utm_campaign", "utm campaign"),
                                        row.get("utm_content", "utm content"),
                                        row.get("utm_term", "utm term")))
                                .build(),
                        Source.UNSET));
    }

    private static OrderState state(String status) {
        return switch (status.toLowerCase(Locale.ROOT).replace('_', ' ')) {
            case "paid", "completed", "complete", "delivered", "shipped", "fulfilled", "succeeded" -> OrderState.PAID;
            case "pending", "authorized", "on hold", "open", "processing" -> OrderState.PENDING;
            case "cancelled", "canceled", "voided", "failed" -> OrderState.CANCELLED;
            case "refunded" -> OrderState.REFUNDED;
            case "partially refunded" -> OrderState.PARTLY_REFUNDED;
            default -> OrderState.UNKNOWN;
        };
    }
}
