package dev.rapport.plugin.affiliate;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Trace;
import dev.rapport.parsing.Times;
import dev.rapport.sheets.SheetRow;
import dev.rapport.sheets.results.ResultNotes;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The report of Rakuten's (LinkShare's) orders: tabs, UTF-16, several rows an order. Its headings are in the account's language, so that it
 * is known by where its date, time and amounts stand.
 */
final class Rakuten extends PlacedRows {

    private static final Pattern ROW = Pattern.compile(
            "[^\\t]+\\t\\d{2}/\\d{2}/\\d{4}\\t\\d{1,2}:\\d{2}(?::\\d{2})?\\t\\d+\\t[^\\t]*\\t[^\\t]*\\t[^\\t]*\\t-?[\\d.,]+\\t[^\\t]*\\t-?[\\d.,]+(?:\\t.*)?");
    private static final int LINES = 8;
    private static final int CELLS = 10;

    Rakuten() {
        super("rakuten", "rakuten-tsv", "Rakuten Advertising, report of orders", LINES);
    }

    @Override
    boolean isRow(String line) {
        return ROW.matcher(line.replace("\"", "")).matches();
    }

    @Override
    Optional<Part> part(SheetRow row, ResultNotes notes) {
        boolean isData = row.cells().size() >= CELLS && row.cell(1).matches("\\d{2}/\\d{2}/\\d{4}");
        if (!isData) {
            return Optional.empty();
        }
        String when = row.cell(1) + " " + row.cell(2);
        Moment time = Times.ofMonthFirst(when.replaceFirst("^(\\S+ \\d{1,2}:\\d{2}):\\d{2}$", "$1"));
        Optional<BigDecimal> sold = notes.number(row.cell(7), row.place(7), "sales");
        return Optional.of(new Part(
                row.cell(0),
                notes.settle(time, when, row.place(1), "date"),
                // Nothing sold is an order that is pending, or one that was taken back.
                sold.map(sum -> sum.signum() == 0 ? OrderState.PENDING : OrderState.PAID)
                        .orElse(OrderState.UNKNOWN),
                notes.money(sold, notes.currency("", row.place(7)), row.place(7), "sales"),
                Flag.UNKNOWN,
                Trace.of().affiliate(Part.affiliate(row.cell(5))).build(),
                row.place(0)));
    }
}
