package dev.rapport.plugin.youtube;

import static dev.rapport.api.plugin.ReaderCapability.FOLLOWER_HISTORY;

import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Counter;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A channel's subscribers by day, as Social Blade and its like give them out: totals, not gains. */
final class SubscriberHistory implements Family {

    private static final String FORMAT = "subscriber-history";
    private static final String[] TOTALS = {
        "total subscribers", "subscribers total", "subscriber count", "subscriber_count", "subs", "subscribers"
    };

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(FORMAT, "Subscribers of a YouTube channel by day (Social Blade)", FOLLOWER_HISTORY));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        List<String> columns = head.columns();
        boolean isHistory = head.hasColumns("date")
                && List.of(TOTALS).stream().anyMatch(columns::contains)
                && !VideoField.ID.isIn(columns)
                // Beside a video, subscribers are those that it brought on a day.
                && !StudioWords.has(columns, StudioWords.TITLE)
                && !StudioWords.has(columns, StudioWords.PUBLISHED);
        // Studio's table of "Date, Subscribers" has gains, and the views of a day; here the views are totals, too.
        boolean saysTotals = head.hasColumns("video views")
                || head.hasColumns("total views")
                || head.hasColumns("subs")
                || head.hasColumns("total subscribers");
        boolean isTotals = isHistory && (saysTotals || areTotals(head));
        return Claims.when(isTotals, Claim.shape(FORMAT));
    }

    /** How many there are changes little from one day to the next, and the views of all time never fall; what came on a day jumps. */
    private static boolean areTotals(FileHead head) {
        List<Long> subscribers = column(head, TOTALS);
        List<Long> views = column(head, "views", "view count", "view_count", "total_views");
        boolean hasVideos = !column(head, "videos", "video count", "video_count", "total videos")
                .isEmpty();
        return subscribers.size() > 1
                && areSteady(subscribers)
                && (hasVideos || views.size() > 1 && areSteady(views) && subscribers.get(0) >= 1_000)
                && (views.isEmpty() || areSteady(views));
    }

    private static List<Long> column(FileHead head, String... names) {
        return head.rows().stream()
                .map(row -> Counter.of(row.first(names)).count())
                .filter(Count::isKnown)
                .map(Count::value)
                .toList();
    }

    private static boolean areSteady(List<Long> values) {
        for (int i = 1; i < values.size(); i++) {
            long before = values.get(i - 1);
            if (Math.abs(values.get(i) - before) * 10 > before) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Table.each(file, reading, row -> day(row, reading));
    }

    private static void day(CsvRow row, Reading reading) {
        String day = row.get("date");
        Moment time = reading.settle(PersonDate.of(day), day, row.place("date"), "date");
        Count followers = Subscribers.rounded(reading.count(row.first(TOTALS), row.place(), "subscribers"));
        if (time.isKnown() && followers.isKnown()) {
            reading.sink()
                    .followers(new FollowerCount(
                            YouTube.channel(row.first("channel_id", "channel id"), row.first("handle", "username")),
                            time,
                            followers));
        }
    }
}
