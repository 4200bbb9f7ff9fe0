package dev.rapport.plugin.resultssheet;

import dev.rapport.api.model.Basis;
import dev.rapport.api.model.Clicks;
import dev.rapport.api.model.CodeUses;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Insight;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Sales;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.model.Utm;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ResultSink;
import dev.rapport.parsing.Remarks;
import dev.rapport.parsing.Unknowns;
import dev.rapport.sheets.Amount;
import dev.rapport.sheets.Currencies;
import dev.rapport.sheets.DateColumn;
import dev.rapport.sheets.DateColumns;
import dev.rapport.sheets.Platforms;
import dev.rapport.sheets.SheetRow;
import dev.rapport.sheets.Shown;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The figures of one row, which a person wrote down. */
record RowFigures(Headings columns, DateColumns dates, SheetRow row, Remarks remarks) {

    /** No amount: a share, or about one. */
    private static final Pattern ROUGH = Pattern.compile("[%~<>?+\u2248]");

    private static final Set<Column> FIGURES = EnumSet.of(
            Column.USES,
            Column.CLICKS,
            Column.ORDERS,
            Column.REVENUE,
            Column.REACH,
            Column.IMPRESSIONS,
            Column.VIEWS,
            Column.LIKES,
            Column.COMMENTS,
            Column.SHARES,
            Column.SAVES);

    /** Whether the row says what it is about without a creator's name. */
    boolean saysWhat() {
        return Stream.of(
                        Column.BOOKING, Column.CODE, Column.DELIVERABLE, Column.PLATFORM, Column.LINK, Column.PERMALINK)
                .anyMatch(column -> !known(column).isEmpty());
    }

    /** Whether it has a figure at all; a plan has none, and a remark below the table neither. */
    private boolean hasFigures() {
        return FIGURES.stream().anyMatch(column -> !known(column).isEmpty());
    }

    /** @param creator whose row it is, empty where only a code or link tells */
    void give(String creator, ResultSink sink) {
        if (!hasFigures()) {
            return;
        }
        Trace trace = trace(Unknowns.known(creator));
        if (trace.isEmpty()) {
            remarks.reject(
                    "no-creator",
                    "The row says neither whose figures these are nor by which code or link they came."
                            + " Maybe write the creator's handle.",
                    columns.place(row, Column.CREATOR));
            return;
        }
        Moment day = day();
        uses(trace, day, sink);
        Count clicks = count(Column.CLICKS);
        if (clicks.isKnown()) {
            sink.clicks(new Clicks(trace, day, clicks, Basis.STATED, Source.UNSET));
        }
        Count orders = count(Column.ORDERS);
        Optional<Money> revenue = revenue();
        if (orders.isKnown() || revenue.isPresent()) {
            sink.sales(new Sales(trace, day, orders, revenue, Basis.STATED, Source.UNSET));
        }
        insight(trace, day, sink);
    }

    private void uses(Trace trace, Moment day, ResultSink sink) {
        Count uses = count(Column.USES);
        if (!uses.isKnown()) {
            return;
        }
        if (trace.codes().isEmpty()) {
            remarks.once(ReadIssue.warning(
                    "uses-without-code",
                    "The uses (" + uses.value() + ") name no code and are left out. Maybe fill the column code.",
                    columns.place(row, Column.USES)));
            return;
        }
        sink.codeUses(new CodeUses(trace, day, uses, Basis.STATED, Source.UNSET));
    }

    private void insight(Trace trace, Moment day, ResultSink sink) {
        Insight insight = new Insight(
                trace,
                day,
                count(Column.REACH),
                count(Column.IMPRESSIONS),
                count(Column.VIEWS),
                count(Column.LIKES),
                count(Column.COMMENTS),
                count(Column.SHARES),
                count(Column.SAVES),
                Basis.STATED,
                Source.UNSET);
        boolean saysAny = Stream.of(
                        insight.reach(),
                        insight.impressions(),
                        insight.views(),
                        insight.likes(),
                        insight.comments(),
                        insight.shares(),
                        insight.saves())
                .anyMatch(Count::isKnown);
        if (saysAny) {
            sink.insight(insight);
        }
    }

    private Trace trace(String creator) {
        return Trace.of()
                .booking(known(Column.BOOKING))
                .creator(creator)
                .platform(Platforms.of(known(Column.PLATFORM)).orElse(""))
                .deliverable(Deliverable.byId(known(Column.DELIVERABLE)))
                .codes(codes())
                .utm(new Utm(
                        known(Column.UTM_SOURCE),
                        known(Column.UTM_MEDIUM),
                        known(Column.UTM_CAMPAIGN),
                        known(Column.UTM_CONTENT),
                        known(Column.UTM_TERM)))
                .link(known(Column.LINK))
                .affiliate(known(Column.AFFILIATE))
                .permalink(known(Column.PERMALINK))
                .build();
    }

    private List<String> codes() {
        return Arrays.stream(known(Column.CODE).split("[;,]"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private Moment day() {
        String cell = known(Column.DAY);
        DateColumn column = dates.of(columns.index(Column.DAY));
        Moment day = column.read(cell, remarks, columns.place(row, Column.DAY), columns.shown(Column.DAY));
        if (!cell.isEmpty() && !day.isKnown() && !column.isUnclear(cell)) {
            remarks.once(ReadIssue.warning(
                    "bad-day",
                    "The day (" + columns.shown(Column.DAY) + " = " + Shown.of(cell)
                            + ") is none; it is left unknown. Maybe write 2026-03-31.",
                    columns.place(row, Column.DAY)));
        }
        return day;
    }

    private Count count(Column column) {
        return remarks.count(known(column), columns.place(row, column), columns.shown(column));
    }

    private Optional<Money> revenue() {
        String cell = known(Column.REVENUE);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> amount = ROUGH.matcher(cell).find() ? Optional.empty() : Amount.of(cell);
        if (amount.isEmpty()) {
            remarks.once(ReadIssue.warning(
                    "bad-amount",
                    "The revenue (" + columns.shown(Column.REVENUE) + " = " + Shown.of(cell)
                            + ") is no amount; it is left unknown. Maybe write one number, such as 250.",
                    columns.place(row, Column.REVENUE)));
            return Optional.empty();
        }
        Optional<String> currency = Currencies.in(cell)
                .or(() -> columns.currency(Column.REVENUE))
                .or(() -> Currencies.in(known(Column.CURRENCY)));
        if (currency.isEmpty()) {
            remarks.once(ReadIssue.warning(
                    "currency-unknown",
                    "The revenue (" + columns.shown(Column.REVENUE)
                            + ") has no currency and is left out. Maybe call the column revenue (EUR), or add a column currency.",
                    columns.place(row, Column.REVENUE)));
        }
        return currency.map(code -> Money.of(amount.get(), code));
    }

    private String known(Column column) {
        return Unknowns.known(columns.cell(row, column));
    }
}
