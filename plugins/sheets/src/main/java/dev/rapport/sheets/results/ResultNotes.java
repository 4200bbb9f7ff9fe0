package dev.rapport.sheets.results;

import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Refund;
import dev.rapport.api.model.Source;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ResultSink;
import dev.rapport.parsing.Remarks;
import dev.rapport.sheets.Currencies;
import dev.rapport.sheets.DateColumns;
import dev.rapport.sheets.Dates;
import dev.rapport.sheets.Shown;
import dev.rapport.sheets.Signed;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One file of results being read: where its records go, what is said of it, and amounts and times as such files write them. */
public final class ResultNotes extends Remarks {

    private final ResultSink sink;
    private final String named;
    private final DateColumns dates = new DateColumns();

    public ResultNotes(ExportFile file, ResultSink sink) {
        super(sink);
        this.sink = sink;
        // Some exports say nowhere in which currency they are; then their owner may write it into the file's name.
        this.named = Currencies.in(file.name().replaceAll("[_-]", " ")).orElse("");
    }

    public ResultSink sink() {
        return sink;
    }

    /** How the first rows of a table write dates. */
    DateColumns dates() {
        return dates;
    }

    /** The currency that a cell or field names, else the one in the file's name; empty where neither says. */
    public String currency(String cell, String place) {
        String code = cell.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return named;
        }
        try {
            return Currency.getInstance(code).getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            Optional<String> sign = Currencies.ofSign(cell.strip());
            if (sign.isPresent()) {
                return sign.get();
            }
            once(ReadIssue.warning(
                    "bad-currency",
                    "The currency (" + Shown.of(cell) + ") is none; such amounts are left out. Maybe write EUR.",
                    place));
            return "";
        }
    }

    /** Tells once that a table of orders has none of the columns of codes: without them no order is anybody's. */
    public void codes(HeadedRow row, String shown, String... columns) {
        if (Stream.of(columns).noneMatch(row::has)) {
            once(ReadIssue.warning(
                    "no-code-column",
                    "The table has no column " + shown + ", so that no order is known by its code."
                            + " Maybe the column was renamed or taken out: export the orders again with all columns.",
                    row.place(columns[0])));
        }
    }

    /** The number of an amount; empty, with an issue, when something else stands there. */
    public Optional<BigDecimal> number(String cell, String place, String name) {
        Optional<BigDecimal> amount = Signed.of(cell);
        if (amount.isEmpty() && !cell.isBlank()) {
            sink.issue(ReadIssue.warning(
                    "bad-amount",
                    "The amount (" + name + " = " + Shown.of(cell) + ") is none; it is left unknown.",
                    place));
        }
        return amount;
    }

    /** As {@link #number(String, String, String)}, of the first of these cells that says something. */
    public Optional<BigDecimal> number(HeadedRow row, String... headings) {
        return number(row.get(headings), row.place(headings), headings[0]);
    }

    /** The amount in this currency, or in that of a mark in the cell. */
    public Optional<Money> money(HeadedRow row, String currency, String... headings) {
        String cell = row.get(headings);
        String code = currency.isEmpty() ? Currencies.in(cell).orElse("") : currency;
        return money(number(row, headings), code, row.place(headings), headings[0]);
    }

    /** The amount in this currency; empty, with an issue, where the currency is unknown. */
    public Optional<Money> money(Optional<BigDecimal> amount, String currency, String place, String name) {
        if (amount.isPresent() && currency.isEmpty()) {
            once(ReadIssue.warning(
                    "currency-unknown",
                    "The amounts (" + name + ") have no currency and are left out."
                            + " Maybe write it into the file's name, such as \"orders EUR.csv\".",
                    place));
            return Optional.empty();
        }
        return amount.map(number -> Money.of(number, currency).rounded());
    }

    /** The time in a cell, with an issue when it is none. */
    public Moment time(HeadedRow row, String... headings) {
        return dates.of(row.column(headings)).moment(row.get(headings), this, row.place(headings), headings[0]);
    }

    /** As {@link #time}, of a time in UTC that does not say so. */
    public Moment utc(HeadedRow row, String... headings) {
        return utc(Dates.of(row.get(headings)), row.get(headings), row.place(headings), headings[0]);
    }

    Moment utc(Moment time, String text, String place, String name) {
        Moment utc = time instanceof Moment.Local local ? Moment.at(local.time().toInstant(ZoneOffset.UTC)) : time;
        return settle(utc, text, place, name);
    }

    /** What went back of an order in all, where nothing says when and how much of it was goods. */
    public void gaveBack(String shop, String order, Optional<Money> gross) {
        sink.refund(new Refund(shop, order, "", Moment.unknown(), Optional.empty(), gross, Source.UNSET));
    }

    /** A buyer as a mark that says no name: by e-mail, which is the same in all exports, else by the shop's own number; 0 is a guest. */
    public String customer(String shop, String email, String id) {
        if (!email.isBlank()) {
            return sink.customer(email.strip().toLowerCase(Locale.ROOT));
        }
        return id.isBlank() || id.strip().equals("0") ? "" : sink.customer(shop + " " + id.strip());
    }

    public void noId(String place) {
        reject("no-order-id", "The order has no number and cannot be counted once. Maybe the row was edited.", place);
    }
}
