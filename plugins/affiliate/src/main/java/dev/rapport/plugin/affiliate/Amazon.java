package dev.rapport.plugin.affiliate;

import dev.rapport.api.model.Basis;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Sales;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.sheets.Currencies;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.ResultNotes;
import dev.rapport.sheets.results.TableFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Earnings of Amazon's associates: items that were sent, with no order in sight; what came back is a row below zero. */
record Amazon(ResultNotes notes) implements TableFormat.RowReader {

    static final Set<String> EARNINGS = Set.of("asin", "tracking id", "date shipped");
    static final Set<String> EARNINGS_ES = Set.of("asin", "id de seguimiento", "ingresos");
    static final Set<String> ORDERS = Set.of("asin", "tracking id", "qty", "date");

    private static final String[] TRACKING = {"tracking id", "id de seguimiento"};
    private static final String[] SHIPPED = {"date shipped", "fecha de env\u00edo"};

    /** A mark such as $ says little: of which country a shop is its address tells. */
    private static final Map<String, String> SHOPS = Map.ofEntries(
            Map.entry("amazon.com", "USD"),
            Map.entry("amazon.com.mx", "MXN"),
            Map.entry("amazon.ca", "CAD"),
            Map.entry("amazon.co.uk", "GBP"),
            Map.entry("amazon.de", "EUR"),
            Map.entry("amazon.fr", "EUR"),
            Map.entry("amazon.es", "EUR"),
            Map.entry("amazon.it", "EUR"),
            Map.entry("amazon.nl", "EUR"),
            Map.entry("amazon.com.be", "EUR"),
            Map.entry("amazon.ie", "EUR"),
            Map.entry("amazon.pl", "PLN"),
            Map.entry("amazon.se", "SEK"),
            Map.entry("amazon.co.jp", "JPY"),
            Map.entry("amazon.in", "INR"),
            Map.entry("amazon.com.br", "BRL"),
            Map.entry("amazon.com.au", "AUD"),
            Map.entry("amazon.sg", "SGD"),
            Map.entry("amazon.ae", "AED"));

    static boolean isEarnings(Set<String> headings) {
        return headings.containsAll(EARNINGS) || headings.containsAll(EARNINGS_ES);
    }

    @Override
    public void row(HeadedRow row) {
        String tracking = row.get(TRACKING);
        if (tracking.isEmpty()) {
            // the row of totals
            return;
        }
        String heading = row.headingLike("revenue").orElse("ingresos");
        Optional<Money> revenue = notes.money(row, currency(row, heading), heading);
        notes.once(ReadIssue.info(
                "items-not-orders",
                "Amazon tells items that were sent and no orders; how many orders they were is unknown.",
                row.place(TRACKING)));
        if (revenue.isPresent()) {
            notes.sink()
                    .sales(new Sales(
                            Trace.of().affiliate(tracking).build(),
                            day(row),
                            Count.unknown(),
                            revenue,
                            Basis.COUNTED,
                            Source.UNSET));
        }
    }

    private String currency(HeadedRow row, String heading) {
        String seller = row.get("seller", "vendedor").toLowerCase(Locale.ROOT);
        String ofShop = SHOPS.getOrDefault(seller, "");
        String named = ofShop.isEmpty() ? notes.currency("", row.place(heading)) : ofShop;
        return named.isEmpty() ? Currencies.in(heading).orElse("") : named;
    }

    private Moment day(HeadedRow row) {
        String cell = row.get(SHIPPED);
        return notes.settle(AmazonDays.of(cell), cell, row.place(SHIPPED), "Date Shipped");
    }

    /** What was ordered and not yet sent earns nothing: the earnings have it when it does. */
    static TableFormat.RowReader orders(ResultNotes notes) {
        return row -> notes.once(ReadIssue.info(
                "ordered-not-earned",
                "This report has what was ordered; what was sent stands in the report of earnings, which is read.",
                row.place("asin")));
    }
}
