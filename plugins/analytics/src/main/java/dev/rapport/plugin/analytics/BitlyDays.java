package dev.rapport.plugin.analytics;

import dev.rapport.api.model.Basis;
import dev.rapport.api.model.Clicks;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderCapability;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.api.plugin.ResultSink;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.HeadedRows;
import dev.rapport.sheets.results.Landing;
import dev.rapport.sheets.results.ResultFormat;
import dev.rapport.sheets.results.ResultHead;
import dev.rapport.sheets.results.ResultNotes;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Clicks by day of one short link or of several; where no column says of which, the file's name does. */
final class BitlyDays implements ResultFormat {

    private static final String[] DAY = {"date", "day"};
    private static final String[] CLICKS = {"clicks", "total clicks", "link clicks"};
    private static final String[] LINK = {"bitlink", "link", "short link", "short url"};
    private static final Set<String> BESIDE = Set.of("title", "long url", "tags", "unit", "day of week", "timestamp");
    private static final Pattern NAMED = Pattern.compile("(?i)(?:^|[^a-z0-9])bit[.]ly[/_ +-]([a-z0-9][a-z0-9-]{2,})");

    @Override
    public ReaderFormat format() {
        return ReaderFormat.of("bitly-days-csv", "Bitly, clicks by day", ReaderCapability.CLICKS);
    }

    @Override
    public Optional<Claim> claim(ResultHead head) {
        return head.hasRow(BitlyDays::isHead) ? Optional.of(Claim.fallback(format().id())) : Optional.empty();
    }

    /** Days and clicks are in many tables: this one has hardly anything else, and nothing of whose they are. */
    private static boolean isHead(Set<String> headings) {
        long others = headings.stream()
                .filter(heading -> !BESIDE.contains(heading)
                        && Stream.of(DAY, CLICKS, LINK).flatMap(Stream::of).noneMatch(heading::equals))
                .count();
        return Stream.of(DAY).anyMatch(headings::contains)
                && Stream.of(CLICKS).anyMatch(headings::contains)
                && others <= 1
                && headings.stream().noneMatch(Bitly.OF_PEOPLE::contains);
    }

    @Override
    public void read(ExportFile file, ResultSink sink) throws IOException {
        ResultNotes notes = new ResultNotes(file, sink);
        Matcher name = NAMED.matcher(file.name());
        String named = name.find() ? "bit.ly/" + name.group(1) : "";
        HeadedRows.read(file, BitlyDays::isHead, notes, row -> row(row, named, notes));
    }

    private static void row(HeadedRow row, String named, ResultNotes notes) {
        // As in a list of links, the long address carries the marks.
        Landing landing = Landing.of(row.get("long url"));
        String link = landing.link().isEmpty() ? Landing.of(row.get(LINK)).link() : landing.link();
        if (row.get(DAY).isEmpty()) {
            // the row of totals
            return;
        }
        if (link.isEmpty() && named.isEmpty()) {
            notes.once(ReadIssue.warning(
                    "no-link",
                    "Neither a column nor the file's name says of which link these clicks are, so that they are nobody's."
                            + " Maybe name the file after it, such as bit.ly_abc123.csv.",
                    row.place(CLICKS)));
            return;
        }
        Count clicks = notes.count(row.get(CLICKS), row.place(CLICKS), "clicks");
        if (clicks.isKnown()) {
            notes.sink()
                    .clicks(new Clicks(
                            Trace.of()
                                    .link(link.isEmpty() ? named : link)
                                    .utm(landing.utm())
                                    .build(),
                            notes.time(row, DAY),
                            clicks,
                            Basis.COUNTED,
                            Source.UNSET));
        }
    }
}
