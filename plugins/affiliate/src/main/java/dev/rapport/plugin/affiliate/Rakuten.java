package dev.rapport.plugin.affiliate;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Trace;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderCapability;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.api.plugin.ResultSink;
import dev.rapport.parsing.Times;
import dev.rapport.sheets.CsvSheet;
import dev.rapport.sheets.SheetRow;
import dev.rapport.sheets.results.ResultFormat;
import dev.rapport.sheets.results.ResultHead;
import dev.rapport.sheets.results.ResultNotes;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The report of Rakuten's (LinkShare's) orders: tabs, UTF-16, several rows an order. Its headings are in the account's language, so that it
 * is known by where its date, time and amounts stand.
 */
final class Rakuten implements ResultFormat {

    private static final Pattern ROW = Pattern.compile(
            "[^\\t]+\\t\\d{2}/\\d{2}/\\d{4}\\t\\d{1,2}:\\d{2}(?::\\d{2})?\\t\\d+\\t[^\\t]*\\t[^\\t]*\\t[^\\t]*\\t-?[\\d.,]+\\t[^\\t]*\\t-?[\\d.,]+(?:\\t.*)?");
    private static final int LINES = 8;
    private static final int CELLS = 10;

    @Override
    public ReaderFormat format() {
        return ReaderFormat.of("rakuten-tsv", "Rakuten Advertising, report of orders", ReaderCapability.ORDERS);
    }

    @Override
    public Optional<Claim> claim(ResultHead head) {
        boolean isOne = head.head().text().lines().limit(LINES).anyMatch(line -> ROW.matcher(line.replace("\"", ""))
                .matches());
        return isOne ? Optional.of(Claim.shape(format().id())) : Optional.empty();
    }

    @Override
    public void read(ExportFile file, ResultSink sink) throws IOException {
        ResultNotes notes = new ResultNotes(file, sink);
        Conversions conversions = new Conversions("rakuten", notes);
        Optional<ReadIssue> damage = new CsvSheet().rows(file, row -> row(row, conversions, notes));
        conversions.end();
        damage.ifPresent(sink::issue);
    }

    private static void row(SheetRow row, Conversions conversions, ResultNotes notes) {
        boolean isData = row.cells().size() >= CELLS && row.cell(1).matches("\\d{2}/\\d{2}/\\d{4}");
        if (!isData) {
            return;
        }
        String when = row.cell(1) + " " + row.cell(2);
        Moment time = Times.ofMonthFirst(when.replaceFirst("^(\\S+ \\d{1,2}:\\d{2}):\\d{2}$", "$1"));
        Optional<BigDecimal> sold = notes.number(row.cell(7), row.place(7), "sales");
        conversions.add(new Part(
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
