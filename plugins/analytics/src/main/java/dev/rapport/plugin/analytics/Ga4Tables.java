package dev.rapport.plugin.analytics;

import static dev.rapport.plugin.analytics.Ga4Names.CAMPAIGN;
import static dev.rapport.plugin.analytics.Ga4Names.CONTENT;
import static dev.rapport.plugin.analytics.Ga4Names.MEDIUM;
import static dev.rapport.plugin.analytics.Ga4Names.PURCHASES;
import static dev.rapport.plugin.analytics.Ga4Names.REVENUE;
import static dev.rapport.plugin.analytics.Ga4Names.SESSIONS;
import static dev.rapport.plugin.analytics.Ga4Names.SOURCE;
import static dev.rapport.plugin.analytics.Ga4Names.SOURCE_MEDIUM;
import static dev.rapport.plugin.analytics.Ga4Names.TERM;

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
import dev.rapport.parsing.Times;
import dev.rapport.sheets.CsvSheet;
import dev.rapport.sheets.SheetRow;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.ResultFormat;
import dev.rapport.sheets.results.ResultHead;
import dev.rapport.sheets.results.ResultNotes;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables of Google Analytics 4 as its pages save them: several in one file, each behind lines that begin with #. */
final class Ga4Tables implements ResultFormat {

    private static final Pattern FIRST = Pattern.compile("^#[ -]+(?:Report CSV Export|-{10,}|GA4).*", Pattern.DOTALL);
    /** A line of a day, whatever the language; an exploration has both days in one. */
    private static final Pattern DATED = Pattern.compile("(?m)^#[^\\n]*\\b20\\d{6}\\b");

    private static final Pattern DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\d{2})?");

    @Override
    public ReaderFormat format() {
        return ReaderFormat.of(
                "ga4-csv",
                "Google Analytics 4, tables saved from its pages",
                ReaderCapability.CLICKS,
                ReaderCapability.SALES);
    }

    @Override
    public Optional<Claim> claim(ResultHead head) {
        String text = head.head().text();
        boolean isOne = head.hasRow(Ga4Tables::isOfSessions)
                || FIRST.matcher(text).matches() && DATED.matcher(text).find();
        return isOne ? Optional.of(Claim.exact(format().id())) : Optional.empty();
    }

    private static boolean isOfSessions(Set<String> written) {
        Set<String> headings = written.stream().map(Ga4Names::of).collect(Collectors.toSet());
        return hasAny(headings, SESSIONS)
                && (hasAny(headings, SOURCE_MEDIUM)
                        || hasAny(headings, CAMPAIGN)
                        || hasAny(headings, SOURCE)
                        || headings.stream()
                                .anyMatch(heading -> heading.startsWith("session primary channel group")
                                        || heading.startsWith("session default channel group")));
    }

    private static boolean hasAny(Set<String> headings, String... names) {
        return Set.of(names).stream().anyMatch(headings::contains);
    }

    @Override
    public void read(ExportFile file, ResultSink sink) throws IOException {
        ResultNotes notes = new ResultNotes(file, sink);
        Walk walk = new Walk(notes);
        Optional<ReadIssue> damage = new CsvSheet().rows(file, walk::take);
        if (!walk.hasTable) {
            notes.once(ReadIssue.warning(
                    "no-campaign-table",
                    "No table says from which source or campaign its sessions came, so that nobody can be credited."
                            + " Maybe save the report Traffic acquisition by session source / medium and session campaign.",
                    "1:1"));
        }
        damage.ifPresent(sink::issue);
    }

    /** Walks the tables of one file. */
    private static final class Walk {

        private final ResultNotes notes;
        private Optional<HeadedRow> headings = Optional.empty();
        private boolean isExpected = true;
        private boolean hasTable;

        Walk(ResultNotes notes) {
            this.notes = notes;
        }

        void take(SheetRow row) {
            boolean isRemark = row.cell(0).startsWith("#");
            if (row.isBlank() || isRemark) {
                // The next row that says something heads the next table.
                isExpected = true;
                headings = Optional.empty();
                return;
            }
            if (isExpected) {
                HeadedRow head = new HeadedRow(HeadedRow.columns(Ga4Names.of(row.cells())), row);
                isExpected = false;
                boolean isCredited = head.columns().keySet().stream()
                        .anyMatch(heading -> hasAny(Set.of(heading), SOURCE_MEDIUM)
                                || hasAny(Set.of(heading), SOURCE)
                                || hasAny(Set.of(heading), CAMPAIGN)
                                || hasAny(Set.of(heading), CONTENT));
                headings = isCredited ? Optional.of(head) : Optional.empty();
                hasTable |= isCredited;
                return;
            }
            headings.ifPresent(head -> figures(new HeadedRow(head.columns(), row)));
        }

        private void figures(HeadedRow row) {
            if (row.get(SOURCE_MEDIUM).contains("(other)") || row.get(CAMPAIGN).equals("(other)")) {
                notes.once(ReadIssue.info(
                        "rows-cut",
                        "Google put some rows together as (other); what is in them is nobody's here.",
                        row.place(CAMPAIGN)));
                return;
            }
            boolean isTotal =
                    row.row().cells().stream().anyMatch(cell -> cell.strip().equals("Grand total"));
            Trace trace = Seen.trace(utm(row));
            if (isTotal || trace.isEmpty()) {
                return;
            }
            Moment day = day(row);
            Seen.clicks(notes.sink(), trace, day, count(row, SESSIONS));
            Optional<Money> revenue = notes.money(row, notes.currency("", row.place(REVENUE)), REVENUE);
            Count purchases = count(row, PURCHASES);
            Seen.sales(notes.sink(), trace, day, purchases, revenue);
            if (!purchases.isKnown() && (row.has("key events") || row.has("conversions"))) {
                notes.once(ReadIssue.info(
                        "key-events",
                        "Key events may be of any kind and are not counted as purchases."
                                + " Maybe add the metric Ecommerce purchases.",
                        row.place("key events", "conversions")));
            }
        }

        private Count count(HeadedRow row, String... names) {
            return notes.count(row.get(names), row.place(names), names[0]);
        }

        private static Utm utm(HeadedRow row) {
            String both = row.get(SOURCE_MEDIUM);
            int slash = both.indexOf(" / ");
            String source = slash < 0 ? both : both.substring(0, slash);
            String medium = slash < 0 ? "" : both.substring(slash + 3);
            return new Utm(
                    Seen.mark(source.isEmpty() ? row.get(SOURCE) : source),
                    Seen.mark(medium.isEmpty() ? row.get(MEDIUM) : medium),
                    campaign(row),
                    Seen.mark(row.get(CONTENT)),
                    Seen.mark(row.get(TERM)));
        }

        /** What Google writes in brackets is its own word for no campaign. */
        private static String campaign(HeadedRow row) {
            String campaign = row.get(CAMPAIGN);
            return campaign.startsWith("(") && campaign.endsWith(")") ? "" : campaign;
        }

        private Moment day(HeadedRow row) {
            String cell = row.get("date", "date + hour (yyyymmddhh)");
            return notes.settle(Times.of(DAY.matcher(cell).replaceFirst("$1-$2-$3")), cell, row.place("date"), "Date");
        }
    }
}
