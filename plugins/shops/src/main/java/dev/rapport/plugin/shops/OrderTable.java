package dev.rapport.plugin.shops;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.model.Utm;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.sheets.Currencies;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.OrderHeadings;
import dev.rapport.sheets.results.OrderPart;
import dev.rapport.sheets.results.OrderStates;
import dev.rapport.sheets.results.ResultNotes;
import dev.rapport.sheets.results.TableFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Orders of a shop that is not known, as people and programs write them out: a number, a day and an amount; a row for each order or for each of its goods. */
final class OrderTable implements TableFormat.RowReader {

    private final ResultNotes notes;
    private final Map<OrderPart, String[]> headings = new EnumMap<>(OrderPart.class);
    private Optional<Open> open = Optional.empty();

    OrderTable(ResultNotes notes) {
        this.notes = notes;
    }

    /** An order whose rows come one below the other. */
    private record Open(
            String id,
            HeadedRow first,
            List<BigDecimal> goods,
            List<BigDecimal> subtotals,
            List<BigDecimal> discounts) {}

    static boolean isHead(Set<String> headings) {
        return OrderHeadings.areOfShop(headings);
    }

    @Override
    public void row(HeadedRow row) {
        if (headings.isEmpty()) {
            for (OrderPart part : OrderPart.values()) {
                headings.put(part, part.among(row.columns().keySet()));
            }
        }
        String id = get(row, OrderPart.ID).replaceFirst("^#", "");
        if (id.isEmpty()) {
            notes.noId(place(row, OrderPart.ID));
            return;
        }
        if (open.filter(sum -> sum.id().equals(id)).isEmpty()) {
            end();
            open = Optional.of(new Open(id, row, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        }
        open.ifPresent(order -> {
            number(row, OrderPart.GOODS).ifPresent(order.goods()::add);
            number(row, OrderPart.SUBTOTAL).ifPresent(order.subtotals()::add);
            number(row, OrderPart.DISCOUNT).ifPresent(order.discounts()::add);
        });
    }

    @Override
    public void end() {
        open.ifPresent(this::give);
        open = Optional.empty();
    }

    private void give(Open order) {
        HeadedRow row = order.first();
        Optional<BigDecimal> total = number(row, OrderPart.TOTAL);
        OrderPart said = order.goods().isEmpty() ? OrderPart.SUBTOTAL : OrderPart.GOODS;
        Optional<BigDecimal> sum = order.goods().isEmpty()
                ? sums(order, total).goods(notes, order.id(), place(row, OrderPart.SUBTOTAL))
                : Optional.of(added(order.goods(), total));
        Optional<Money> goods = money(row, sum, said);
        Optional<Money> paid = money(row, total, OrderPart.TOTAL);
        if (goods.isEmpty() && paid.isPresent()) {
            notes.once(ReadIssue.info(
                    "goods-with-tax",
                    "The totals may have tax and shipping in them, and nothing says how much: they are counted whole."
                            + " Maybe also add the shop's own export.",
                    place(row, OrderPart.TOTAL)));
        }
        notes.sink()
                .order(new Order(
                        "",
                        order.id(),
                        notes.time(row, of(OrderPart.TIME)),
                        OrderStates.of(get(row, OrderPart.STATE)),
                        goods,
                        paid,
                        Flag.UNKNOWN,
                        notes.customer("", get(row, OrderPart.EMAIL), get(row, OrderPart.CUSTOMER)),
                        Flag.UNKNOWN,
                        Trace.of()
                                .codes(Marks.codes(get(row, OrderPart.CODE), "[,;]"))
                                .utm(new Utm(
                                        row.get("utm_source", "utm source"),
                                        row.get("utm_medium", "utm medium"),
                                        row.get("utm_campaign", "utm campaign"),
                                        row.get("utm_content", "utm content"),
                                        row.get("utm_term", "utm term")))
                                .build(),
                        Source.UNSET));
        number(row, OrderPart.REFUNDED)
                .filter(back -> back.signum() > 0)
                .ifPresent(back -> notes.gaveBack("", order.id(), money(row, Optional.of(back), OrderPart.REFUNDED)));
    }

    /** A shop that repeats the order's own sum in each row says more than was paid. */
    private static BigDecimal added(List<BigDecimal> goods, Optional<BigDecimal> total) {
        BigDecimal sum = goods.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean isRepeated = goods.stream().distinct().count() == 1
                && total.filter(paid -> sum.compareTo(paid) > 0).isPresent();
        return isRepeated ? goods.get(0) : sum;
    }

    private Sums sums(Open order, Optional<BigDecimal> total) {
        HeadedRow row = order.first();
        // Shopify's own name, which its copies keep: discounts are off it.
        boolean isAfterDiscount = row.has("subtotal_price") || row.has("subtotal price");
        return new Sums(
                order.subtotals(),
                isAfterDiscount ? List.of() : order.discounts(),
                number(row, OrderPart.SHIPPING),
                number(row, OrderPart.TAX),
                total);
    }

    /** In the currency of the row, of a heading, of the file's name or of the cell. */
    private Optional<Money> money(HeadedRow row, Optional<BigDecimal> amount, OrderPart part) {
        String named = get(row, OrderPart.CURRENCY);
        String currency = named.isEmpty() ? inHeadings(part) : named;
        String known = notes.currency(currency, place(row, OrderPart.CURRENCY));
        String inCell = known.isEmpty() ? Currencies.in(row.get(of(part))).orElse("") : known;
        return notes.money(amount, inCell, place(row, part), part == OrderPart.TOTAL ? "total" : "goods");
    }

    /** The heading of one amount may say the currency of them all. */
    private String inHeadings(OrderPart part) {
        return Stream.of(part, OrderPart.TOTAL, OrderPart.GOODS, OrderPart.SUBTOTAL)
                .flatMap(one -> Stream.of(of(one)))
                .flatMap(heading -> Currencies.in(heading).stream())
                .findFirst()
                .orElse("");
    }

    private Optional<BigDecimal> number(HeadedRow row, OrderPart part) {
        return of(part).length == 0 ? Optional.empty() : notes.number(row, of(part));
    }

    private String get(HeadedRow row, OrderPart part) {
        return row.get(of(part));
    }

    private String place(HeadedRow row, OrderPart part) {
        return row.place(of(part));
    }

    private String[] of(OrderPart part) {
        return headings.getOrDefault(part, new String[0]);
    }
}
