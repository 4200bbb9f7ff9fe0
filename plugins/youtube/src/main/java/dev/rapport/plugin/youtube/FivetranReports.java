package dev.rapport.plugin.youtube;

import static dev.rapport.api.plugin.ReaderCapability.AUDIENCE;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fivetran's bulk reports of the Reporting API: a row for each day, video and country. */
final class FivetranReports implements Family {

    private static final String BASIC = "fivetran-channel-report";
    private static final String DEMOGRAPHICS = "fivetran-demographics";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(BASIC, "Fivetran YouTube channel report by day, video and country", AUDIENCE),
                ReaderFormat.of(DEMOGRAPHICS, "Fivetran YouTube demographics by day and video"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (head.hasColumns("age_group", "gender", "views_percentage")) {
            return Optional.of(Claim.exact(DEMOGRAPHICS));
        }
        return head.hasColumns("date", "video_id", "views", "watch_time_minutes")
                        && (head.hasColumns("channel_id") || head.hasColumns("country_code"))
                ? Optional.of(Claim.exact(BASIC))
                : Optional.empty();
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        if (format.equals(BASIC)) {
            report(file, reading);
        } else {
            demographics(file, reading);
        }
    }

    private static void report(ExportFile file, Reading reading) throws IOException {
        Map<String, Audience> audiences = new HashMap<>();
        Set<String> videos = new HashSet<>();
        Set<String> days = new HashSet<>();
        long[] sums = new long[2];
        Table.each(file, reading, row -> {
            Count views = reading.count(row, "views");
            sums[0]++;
            sums[1] += Math.max(0, views.value());
            videos.add(row.get("video_id"));
            days.add(row.get("date"));
            audiences
                    .computeIfAbsent(row.get("channel_id"), id -> new Audience(channel(id)))
                    .country(row.get("country_code"), row.get("views"));
        });
        audiences.values().forEach(audience -> audience.give(Moment.unknown(), reading));
        if (sums[0] > 0) {
            Told.figureNotKept(
                    reading,
                    "The " + sums[0] + " rows of " + days.size() + " days and " + videos.size() + " videos (views "
                            + sums[1]
                            + ") are gains of a day, not what a video has; only the countries are kept. Maybe import the table"
                            + " video, too.");
        }
    }

    private static AccountRef channel(String id) {
        return YouTube.channel(id, "");
    }

    private static void demographics(ExportFile file, Reading reading) throws IOException {
        long[] rows = new long[1];
        Table.each(file, reading, row -> rows[0]++);
        Told.figureNotKept(
                reading,
                "The " + rows[0]
                        + " rows have shares of the views of one video on one day, and not those views; they cannot be"
                        + " added up to an audience of the channel. Maybe export the Analytics API's viewerPercentage by"
                        + " ageGroup and gender.");
    }
}
