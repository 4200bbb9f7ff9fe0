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
import java.util.Arrays;
import java.util.Set;

/** A list of short links, Bitly's or another's. It may have no clicks at all, which are unknown then. */
record Bitly(ResultNotes notes) implements TableFormat.RowReader {

    static final Set<String> HEADINGS = Set.of("bitlink", "long url");

    private static final String[] LONG = {
        "long url", "original url", "destination url", "destination", "target url", "full url", "long link"
    };
    private static final String[] SHORT = {"bitlink", "short url", "short link", "shortened url"};
    private static final String[] CLICKS = {"total clicks", "clicks", "click count"};
    /** A sheet that a person keeps has more to say than its links. */
    static final Set<String> OF_PEOPLE = Set.of("creator", "influencer", "handle", "code", "name");

    /** Whether short addresses, long ones and clicks stand in a row, and nothing of whom they are. */
    static boolean isList(Set<String> headings) {
        return Arrays.stream(LONG).anyMatch(headings::contains)
                && Arrays.stream(SHORT).anyMatch(headings::contains)
                && Arrays.stream(CLICKS).anyMatch(headings::contains)
                && headings.stream().noneMatch(OF_PEOPLE::contains);
    }

    @Override
    public void row(HeadedRow row) {
        Landing landing = Landing.of(row.get(LONG));
        // The long address is the one that carries the marks; a bare home page is nobody's, so that the short one tells
        // more.
        boolean isBare = landing.link().matches("(?i)https?://[^/?]+/?");
        String link = landing.link().isEmpty() || isBare ? row.get(SHORT) : landing.link();
        Count clicks = notes.count(row.get(CLICKS), row.place(CLICKS), "Total Clicks");
        if (link.isEmpty()) {
            notes.reject("no-link", "The row names no link.", row.place(SHORT));
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
                    row.place(CLICKS)));
        }
    }
}
