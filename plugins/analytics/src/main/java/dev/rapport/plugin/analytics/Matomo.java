package dev.rapport.plugin.analytics;

import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Trace;
import dev.rapport.api.model.Utm;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderCapability;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.api.plugin.ResultSink;
import dev.rapport.sheets.CsvSheet;
import dev.rapport.sheets.Currencies;
import dev.rapport.sheets.SheetRow;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.ResultFormat;
import dev.rapport.sheets.results.ResultHead;
import dev.rapport.sheets.results.ResultNotes;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reports of Matomo: many tables in one file, a title, headings, rows, an empty line. What was only put into a cart is no sale. */
final class Matomo implements ResultFormat {

    private static final Set<String> CAMPAIGNS = Set.of(
            "campaigns",
            "campaign names",
            "campaign name",
            "kampagnen",
            "kampagnenname",
            "campagnes",
            "campagne",
            "campaign");
    private static final String ORDERS = "goal_ecommerceorder_nb_conversions";
    private static final String REVENUE = "goal_ecommerceorder_revenue";

    @Override
    public ReaderFormat format() {
        return ReaderFormat.of("matomo-csv", "Matomo, reports as CSV", ReaderCapability.CLICKS, ReaderCapability.SALES);
    }

    @Override
    public Optional<Claim> claim(ResultHead head) {
        boolean isOne = head.hasRow(row -> row.contains("nb_conversions") && row.contains("conversion_rate")
                || row.contains("label") && row.contains("nb_visits"));
        return isOne ? Optional.of(Claim.exact(format().id())) : Optional.empty();
    }

    @Override
    public void read(ExportFile file, ResultSink sink) throws IOException {
        Walk walk = new Walk(new ResultNotes(file, sink));
        Optional<ReadIssue> damage = new CsvSheet().rows(file, walk::take);
        if (!walk.hasCampaigns) {
            walk.notes.once(ReadIssue.warning(
                    "no-campaign-table",
                    "The reports have no rows of campaigns, so that nobody can be credited."
                            + " Maybe add the report Acquisition > Campaigns.",
                    "1:1"));
        }
        damage.ifPresent(sink::issue);
    }

    /** Walks the tables of one file. */
    private static final class Walk {

        private final ResultNotes notes;
        private String title = "";
        private Optional<HeadedRow> headings = Optional.empty();
        private boolean hasCampaigns;

        Walk(ResultNotes notes) {
            this.notes = notes;
        }

        void take(SheetRow row) {
            if (row.isBlank()) {
                title = "";
                headings = Optional.empty();
            } else if (headings.isPresent()) {
                figures(new HeadedRow(headings.get().columns(), row));
            } else {
                HeadedRow head = new HeadedRow(HeadedRow.columns(row.cells()), row);
                boolean isHead = head.has("nb_visits") || head.has("nb_conversions");
                headings = isHead ? Optional.of(head) : Optional.empty();
                title = isHead ? title : row.cell(0).toLowerCase(Locale.ROOT);
            }
        }

        private void figures(HeadedRow row) {
            boolean isOfCampaigns = CAMPAIGNS.contains(title) || title.isEmpty() && row.has("label");
            String label = row.get("label");
            if (!isOfCampaigns || label.isEmpty()) {
                return;
            }
            hasCampaigns = true;
            Trace trace = Seen.trace(new Utm("", "", label, "", ""));
            Seen.clicks(
                    notes.sink(),
                    trace,
                    Moment.unknown(),
                    notes.count(row.get("nb_visits"), row.place("nb_visits"), "nb_visits"));
            Count orders = notes.count(row.get(ORDERS), row.place(ORDERS), ORDERS);
            String currency = notes.currency(Currencies.in(row.get(REVENUE)).orElse(""), row.place(REVENUE));
            Optional<Money> revenue = notes.money(row, currency, REVENUE);
            Seen.sales(notes.sink(), trace, Moment.unknown(), orders, revenue);
        }
    }
}
