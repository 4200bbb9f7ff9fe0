package dev.rapport.plugin.affiliate;

import dev.rapport.api.model.Basis;
import dev.rapport.api.model.Clicks;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Sales;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.ResultNotes;
import dev.rapport.sheets.results.TableFormat;
import java.util.Optional;
import java.util.Set;

/** What Awin counted of each publisher over a time that the table does not say; its totals are without what was declined. */
final class AwinPublishers implements TableFormat.RowReader {

    static final Set<String> HEADINGS =
            Set.of("publisherid", "all_clicks", "total_transactions", "declined_transactions", "total_revenue");

    private final ResultNotes notes;

    AwinPublishers(ResultNotes notes) {
        this.notes = notes;
    }

    @Override
    public void row(HeadedRow row) {
        String publisher = row.get("publisherid");
        if (publisher.isEmpty()) {
            // the row of totals
            return;
        }
        Trace trace = Trace.of().affiliate(publisher).build();
        Count clicks = count(row, "all_clicks");
        if (clicks.isKnown()) {
            notes.sink().clicks(new Clicks(trace, Moment.unknown(), clicks, Basis.COUNTED, Source.UNSET));
        }
        Count orders = count(row, "total_transactions");
        Optional<Money> revenue = notes.money(row, notes.currency("", row.place("total_revenue")), "total_revenue");
        if (orders.isKnown() || revenue.isPresent()) {
            notes.sink().sales(new Sales(trace, Moment.unknown(), orders, revenue, Basis.COUNTED, Source.UNSET));
        }
    }

    private Count count(HeadedRow row, String heading) {
        return notes.count(row.get(heading), row.place(heading), heading);
    }
}
