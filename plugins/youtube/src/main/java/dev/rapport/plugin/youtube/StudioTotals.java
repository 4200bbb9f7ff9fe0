package dev.rapport.plugin.youtube;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Counter;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** YouTube Studio's totals: one figure of the channel for each day. Weak alone; beside a table of the same archive it is sure. */
final class StudioTotals implements Family {

    private static final String FORMAT = "studio-totals";

    /** Who wrote what is no figure of a channel. */
    private static final Set<String> OF_SOMEBODYS_POSTS = Set.of(
            "username",
            "user",
            "handle",
            "author",
            "tweet",
            "caption",
            "text",
            "message",
            "title",
            "name",
            "channel",
            "channel_name",
            "channel_title",
            "channelname",
            "channeltitle",
            "video_title");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "YouTube Studio figures of the channel by day (Totals.csv)"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        List<String> columns = head.columns();
        boolean fits = columns.size() >= 2
                && columns.size() <= 12
                && StudioWords.has(columns, StudioWords.DATE)
                && (StudioWords.has(columns, StudioWords.VIEWS) || head.hasColumns("subscribers"));
        // A row with an address is about what stands there, and not about a day.
        boolean isAddressed = head.text().contains("://");
        if (!fits || isAddressed || head.columns().stream().anyMatch(OF_SOMEBODYS_POSTS::contains)) {
            return Optional.empty();
        }
        boolean hasTable = file.siblings().stream()
                .map(sibling -> FileHead.of(sibling.head()).columns())
                .anyMatch(other ->
                        StudioWords.has(other, StudioWords.CONTENT) && StudioWords.has(other, StudioWords.TITLE));
        return Optional.of(hasTable ? Claim.exact(FORMAT) : Claim.fallback(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        List<String> columns = FileHead.of(file).columns();
        String date = StudioWords.column(columns, StudioWords.DATE);
        String metric = columns.stream()
                .filter(column -> !column.equals(date) && !column.isEmpty())
                .filter(column -> StudioWords.VIEWS.contains(column) || column.equals("subscribers"))
                .findFirst()
                .orElse("views");
        StudioDays days = new StudioDays();
        long[] sum = new long[1];
        Table.each(file, reading, row -> {
            if (StudioWords.isTotal(row.get(date)) || StudioWords.isFooter(row)) {
                return;
            }
            days.see(row.get(date));
            sum[0] += Math.max(0, Counter.of(row.get(metric)).count().value());
        });
        if (days.number() > 0) {
            Told.figureNotKept(
                    reading,
                    "The " + days.number() + " days (" + days.span() + ", " + metric + " " + sum[0]
                            + ") are figures of the channel; the model keeps those of videos. Maybe import Table data.csv.");
        }
        if (days.areAmbiguous()) {
            sink.issue(ReadIssue.info(
                    "date-ambiguous",
                    "No date tells whether the day or the month comes first (" + days.first() + ").",
                    ""));
        }
    }
}
