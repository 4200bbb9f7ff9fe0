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
        // Studio's table of "Date, Subscribers" has gains, and the views of a day; here the views are totals, too.
        boolean isTotals = head.hasColumns("date")
                && List.of(TOTALS).stream().anyMatch(head.columns()::contains)
                && (head.hasColumns("video views")
                        || head.hasColumns("total views")
                        || head.hasColumns("subs")
                        || head.hasColumns("total subscribers"))
                && !VideoField.ID.isIn(head.columns());
        return Claims.when(isTotals, Claim.shape(FORMAT));
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
