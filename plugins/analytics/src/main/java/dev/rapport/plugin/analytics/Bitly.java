package dev.rapport.plugin.analytics;

import dev.rapport.api.model.Basis;
import dev.rapport.api.model.Clicks;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.Landing;
import dev.rapport.sheets.results.ResultNotes;
import dev.rapport.sheets.results.TableFormat;
import java.util.Set;

/** A list of Bitly's links. It may have no clicks at all, which are unknown then. */
record Bitly(ResultNotes notes) implements TableFormat.RowReader {

    static final Set<String> HEADINGS = Set.of("bitlink", "long url");

    @Override
    public void row(HeadedRow row) {
        Landing landing = Landing.of(row.get("long url"));
        // The long address is the one that carries the marks; a bare home page is nobody's, so that the short one tells
        // more.
        boolean isBare = landing.link().matches("(?i)https?://[^/?]+/?");
        String link = landing.link().isEmpty() || isBare ? row.get("bitlink") : landing.link();
        Count clicks = notes.count(row.get("total clicks", "clicks"), row.place("total clicks"), "Total Clicks");
        if (link.isEmpty()) {
            notes.reject("no-link", "The row names no link.", row.place("bitlink"));
        } else if (clicks.isKnown()) {
            notes.sink()
                    .clicks(new Clicks(
                            Trace.of().link(link).utm(landing.utm()).build(),
                            Moment.unknown(),
                            clicks,
                            Basis.COUNTED,
                            Source.UNSET));
        } else {
            notes.once(ReadIssue.info(
                    "clicks-unknown",
                    "The list has no clicks; they are unknown, not zero. Maybe export it with Total Clicks.",
                    row.place("total clicks")));
        }
    }
}
