package dev.rapport.plugin.affiliate;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.sheets.Currencies;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.OrderHeadings;
import dev.rapport.sheets.results.OrderStates;
import dev.rapport.sheets.results.ResultNotes;
import dev.rapport.sheets.results.TableFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A brand's own list of the orders that came by codes, one in a row, however its columns are called. It says through whom an order came:
 * where a shop has the order too, the shop's state and money hold.
 */
final class CodeOrders implements TableFormat.RowReader {

    private final ResultNotes notes;
    private final SeenOrders given = new SeenOrders();
    private Map<OrderColumn, String> columns = Map.of();

    CodeOrders(ResultNotes notes) {
        this.notes = notes;
    }

    static boolean isHead(Set<String> headings) {
        Set<OrderColumn> found = OrderColumn.of(headings).keySet();
        // A table of discounts says of which type each is, and its amounts are what buyers saved.
        boolean areDiscounts = headings.contains("type") || headings.contains("value_type");
        return !areDiscounts
                && !OrderHeadings.areOfShop(headings)
                && found.containsAll(Set.of(OrderColumn.ORDER, OrderColumn.CODE))
                && (found.contains(OrderColumn.AMOUNT) || found.contains(OrderColumn.DAY));
    }

    @Override
    public void row(HeadedRow row) {
        columns = columns.isEmpty() ? OrderColumn.of(row.columns().keySet()) : columns;
        String id = get(row, OrderColumn.ORDER).replaceFirst("^#", "");
        if (id.isEmpty()) {
            notes.noId(place(row, OrderColumn.ORDER));
            return;
        }
        if (!given.add(id)) {
            notes.sink()
                    .reject(ReadIssue.warning(
                            "order-twice",
                            "The order (" + id + ") stands in several rows; the first one counts."
                                    + " Maybe write its sum and all of its codes into one row.",
                            place(row, OrderColumn.ORDER)));
            return;
        }
        List<String> codes = codes(get(row, OrderColumn.CODE));
        String first = codes.isEmpty() ? "" : codes.get(0);
        notes.sink()
                .order(new Order(
                        "",
                        id,
                        columns.containsKey(OrderColumn.DAY)
                                ? notes.time(row, columns.get(OrderColumn.DAY))
                                : Moment.unknown(),
                        OrderStates.of(get(row, OrderColumn.STATE)),
                        amount(row),
                        Optional.empty(),
                        Flag.UNKNOWN,
                        "",
                        Flag.UNKNOWN,
                        Trace.of()
                                .codes(codes)
                                .affiliate(Part.affiliate(get(row, OrderColumn.PARTNER), first))
                                .build(),
                        Source.UNSET));
    }

    private Optional<Money> amount(HeadedRow row) {
        String heading = columns.getOrDefault(OrderColumn.AMOUNT, "");
        if (heading.isEmpty()) {
            return Optional.empty();
        }
        String named = get(row, OrderColumn.CURRENCY);
        String currency = named.isEmpty()
                ? Currencies.in(heading).orElse("")
                : notes.currency(named, place(row, OrderColumn.CURRENCY));
        return notes.money(row, currency.isEmpty() ? notes.currency("", row.place(heading)) : currency, heading);
    }

    private String get(HeadedRow row, OrderColumn column) {
        return row.get(columns.getOrDefault(column, ""));
    }

    private String place(HeadedRow row, OrderColumn column) {
        return row.place(columns.getOrDefault(column, ""));
    }

    /** Several codes of one order. */
    static List<String> codes(String cell) {
        return Arrays.stream(cell.split("[,;|]"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }
}
