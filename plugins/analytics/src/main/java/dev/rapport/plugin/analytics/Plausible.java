package dev.rapport.plugin.analytics;

import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Utm;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderCapability;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.api.plugin.ResultSink;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.HeadedRows;
import dev.rapport.sheets.results.ResultFormat;
import dev.rapport.sheets.results.ResultHead;
import dev.rapport.sheets.results.ResultNotes;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tables of Plausible's archive: each has a column name, and of what it is the name only the file's name says. */
final class Plausible implements ResultFormat {

    private static final int CUT_AT = 300;

    @Override
    public ReaderFormat format() {
        return ReaderFormat.of("plausible-csv", "Plausible, tables of its archive", ReaderCapability.CLICKS);
    }

    @Override
    public Optional<Claim> claim(ResultHead head) {
        return head.hasRow(Plausible::isHead) ? Optional.of(Claim.exact(format().id())) : Optional.empty();
    }

    private static boolean isHead(Set<String> headings) {
        return headings.contains("name")
                && (headings.containsAll(Set.of("visitors", "bounce_rate", "visit_duration"))
                        || headings.containsAll(Set.of("conversions", "conversion_rate"))
                        || headings.containsAll(Set.of("unique_conversions", "total_conversions")));
    }

    @Override
    public void read(ExportFile file, ResultSink sink) throws IOException {
        ResultNotes notes = new ResultNotes(file, sink);
        String name = file.name().toLowerCase(Locale.ROOT);
        long[] rows = {0};
        HeadedRows.read(file, Plausible::isHead, notes, row -> {
            rows[0]++;
            row(name, row, notes);
        });
        if (rows[0] >= CUT_AT) {
            notes.once(ReadIssue.info(
                    "rows-cut", "Plausible ends its tables at " + CUT_AT + " rows: there may be more.", "1:1"));
        }
    }

    private static void row(String file, HeadedRow row, ResultNotes notes) {
        String mark = Seen.mark(row.get("name"));
        Utm utm = new Utm(
                file.contains("utm_source") ? mark : "",
                file.contains("utm_medium") ? mark : "",
                file.contains("utm_campaign") ? mark : "",
                file.contains("utm_content") ? mark : "",
                file.contains("utm_term") ? mark : "");
        if (!file.contains("utm_")) {
            notes.once(ReadIssue.info(
                    "no-campaign-table",
                    "The file's name does not say of which mark of the address these are, so that nobody can be credited."
                            + " Maybe keep the names of the archive, such as utm_contents.csv.",
                    row.place("name")));
        }
        Seen.clicks(
                notes.sink(),
                Seen.trace(utm),
                Moment.unknown(),
                notes.count(row.get("visitors"), row.place("visitors"), "visitors"));
    }
}
