package dev.rapport.plugin.affiliate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Basis;
import dev.rapport.api.model.Clicks;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Sales;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.model.Utm;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.sheets.Currencies;
import dev.rapport.sheets.Dates;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.JsonFields;
import dev.rapport.sheets.results.JsonFormat;
import dev.rapport.sheets.results.ResultNotes;
import dev.rapport.sheets.results.TableFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What Amazon sold within 14 days of a click on a tagged link: sums by publisher, campaign and ad group, with no order in sight. The ad group is
 * what a creator's tag is made for; the publisher may be the creator too.
 */
record AmazonAttribution(ResultNotes notes) implements JsonFormat.RecordReader, TableFormat.RowReader {

    static final Set<String> WRAPPERS = Set.of("reports");

    private static final String[] GROUP = {"ad group", "ad group name", "adgroup", "adgroupid"};
    private static final String[] CAMPAIGN = {"campaign", "campaign name", "campaignid"};
    private static final String[] CLICKS = {"click-throughs", "clickthroughs", "click throughs"};
    /** With the brand's other products, which the promoted ones sold too; else the promoted ones alone. */
    private static final String[] ORDERS = {
        "total purchases",
        "attributedtotalpurchases14d",
        "totalattributedpurchases14d",
        "purchases",
        "attributedpurchases14d"
    };

    private static final String[] SALES = {
        "total product sales",
        "total sales",
        "totalattributedsales14d",
        "attributedtotalsales14d",
        "product sales",
        "sales",
        "attributedsales14d"
    };

    static boolean isHead(Set<String> headings) {
        return hasAny(headings, GROUP) && hasAny(headings, CLICKS) && hasAny(headings, ORDERS);
    }

    private static boolean hasAny(Set<String> headings, String... names) {
        return Set.of(names).stream().anyMatch(headings::contains);
    }

    static boolean isReport(JsonNode node) {
        return Json.hasAll(node, "adGroupId", "Click-throughs", "attributedPurchases14d");
    }

    @Override
    public void row(HeadedRow row) {
        String sales = List.of(SALES).stream().filter(row::has).findFirst().orElse(SALES[0]);
        String named = Currencies.in(sales).orElse("");
        give(
                row.get("publisher"),
                row.get(CAMPAIGN),
                row.get(GROUP),
                day(row.get("date", "day"), row.place("date", "day")),
                notes.count(row.get(CLICKS), row.place(CLICKS), "Click-throughs"),
                notes.count(row.get(ORDERS), row.place(ORDERS), "purchases"),
                notes.money(row, named.isEmpty() ? notes.currency("", row.place(sales)) : named, SALES),
                row.place(GROUP));
    }

    @Override
    public void record(JsonFields record) {
        give(
                record.text("publisher"),
                record.text("campaignId"),
                record.text("adGroupId"),
                day(record.text("date"), record.at("date")),
                notes.count(record.node(), record.place(), "Click-throughs"),
                record.has("attributedTotalPurchases14d")
                        ? notes.count(record.node(), record.place(), "attributedTotalPurchases14d")
                        : notes.count(record.node(), record.place(), "attributedPurchases14d"),
                record.money(
                        notes.currency("", record.at("attributedSales14d")),
                        "totalAttributedSales14d",
                        "attributedTotalSales14d",
                        "attributedSales14d"),
                record.place());
    }

    @Override
    public void end() {
        // What was read is given already.
    }

    private void give(
            String publisher,
            String campaign,
            String group,
            Moment day,
            Count clicks,
            Count orders,
            Optional<Money> revenue,
            String place) {
        if (group.isEmpty()) {
            // the row of totals
            return;
        }
        Trace trace = Trace.of()
                .affiliate(group)
                .utm(new Utm(publisher, "", campaign, group, ""))
                .build();
        notes.once(ReadIssue.info(
                "attributed-sums",
                "Amazon tells sums of what was bought within 14 days of a click and no orders; they stand beside and are never added.",
                place));
        if (clicks.isKnown()) {
            notes.sink().clicks(new Clicks(trace, day, clicks, Basis.ANALYTICS, Source.UNSET));
        }
        if (orders.isKnown() || revenue.isPresent()) {
            notes.sink().sales(new Sales(trace, day, orders, revenue, Basis.ANALYTICS, Source.UNSET));
        }
    }

    /** Also written in one piece: {@code 20260421}. */
    private Moment day(String cell, String place) {
        String apart = cell.replaceFirst("^(\\d{4})(\\d{2})(\\d{2})$", "$1-$2-$3");
        return notes.settle(Dates.of(apart), cell, place, "date");
    }
}
