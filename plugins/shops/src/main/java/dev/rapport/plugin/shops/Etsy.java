package dev.rapport.plugin.shops;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.ResultNotes;
import dev.rapport.sheets.results.TableFormat;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sold orders of Etsy: the value is before the discount, tax is the state's, and a refund is only a total that was adjusted. */
record Etsy(ResultNotes notes) implements TableFormat.RowReader {

    static final Set<String> HEADINGS = Set.of("sale date", "order id", "order value");

    private static final String SHOP = "etsy";
    private static final Pattern US = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{2}|[0-9]{4})");

    @Override
    public void row(HeadedRow row) {
        String id = row.get("order id");
        if (id.isEmpty()) {
            notes.noId(row.place("order id"));
            return;
        }
        notes.codes(row, "Coupon Code", "coupon code");
        if (!row.has("discount amount")) {
            notes.once(ReadIssue.warning(
                    "no-discount-column",
                    "The table has no column Discount Amount, so that goods are counted as they were before discounts."
                            + " Maybe the column was taken out: export the orders again with all columns.",
                    row.place("order value")));
        }
        String currency = notes.currency(row.get("currency"), row.place("currency"));
        BigDecimal discount = notes.number(row, "discount amount").orElse(BigDecimal.ZERO);
        Optional<BigDecimal> total = notes.number(row, "order total");
        // 0 says that nothing was adjusted, not that nothing was earned.
        Optional<BigDecimal> back = notes.number(row, "adjusted order total")
                .filter(adjusted -> adjusted.signum() > 0)
                .flatMap(adjusted -> total.map(sum -> sum.subtract(adjusted)))
                .filter(sum -> sum.signum() > 0);
        notes.sink()
                .order(new Order(
                        SHOP,
                        id,
                        day(row),
                        state(row.get("status"), back.isPresent()),
                        notes.money(
                                notes.number(row, "order value").map(value -> value.subtract(discount)),
                                currency,
                                row.place("order value"),
                                "Order Value"),
                        notes.money(total, currency, row.place("order total"), "Order Total"),
                        Flag.UNKNOWN,
                        notes.customer(SHOP, "", row.get("buyer user id")),
                        Flag.UNKNOWN,
                        Trace.of()
                                .codes(Marks.codes(row.get("coupon code"), ";"))
                                .build(),
                        Source.UNSET));
        back.ifPresent(sum -> notes.gaveBack(
                SHOP,
                id,
                notes.money(Optional.of(sum), currency, row.place("adjusted order total"), "Adjusted Order Total")));
    }

    private static OrderState state(String status, boolean isAdjusted) {
        String lower = status.toLowerCase(Locale.ROOT);
        if (lower.contains("cancel")) {
            return OrderState.CANCELLED;
        }
        if (lower.contains("refund") && !lower.contains("partial")) {
            return OrderState.REFUNDED;
        }
        return isAdjusted || lower.contains("refund") ? OrderState.PARTLY_REFUNDED : OrderState.PAID;
    }

    /** Month, day, year of two or four digits, as Etsy always writes them. */
    private Moment day(HeadedRow row) {
        String cell = row.get("sale date");
        Matcher us = US.matcher(cell);
        if (!us.matches()) {
            return notes.time(row, "sale date");
        }
        int year = Integer.parseInt(us.group(3));
        try {
            return Moment.local(LocalDate.of(
                            year < 100 ? 2000 + year : year,
                            Integer.parseInt(us.group(1)),
                            Integer.parseInt(us.group(2)))
                    .atStartOfDay());
        } catch (DateTimeException noSuchDay) {
            return notes.settle(Moment.unknown(), cell, row.place("sale date"), "Sale Date");
        }
    }
}
