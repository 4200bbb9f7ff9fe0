package dev.rapport.plugin.youtube;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PostKind;
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
import dev.rapport.parsing.Times;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Fivetran's table of videos: videos.list with its parts in the names of the columns. */
final class FivetranVideos implements Family {

    private static final String FORMAT = "fivetran-videos";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Fivetran YouTube videos",
                PROFILE,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                VIEWS,
                DURATION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(
                head.hasColumns("id", "snippet_title", "snippet_channel_id")
                        || head.hasColumns("id", "statistics_view_count", "content_details_duration"),
                Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Channels channels = new Channels(sink);
        Table.each(file, reading, row -> video(row, channels, reading));
    }

    private static void video(CsvRow row, Channels channels, Reading reading) {
        String id = row.get("id");
        String title = row.get("snippet_title");
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has no id of a video.", row.place());
            return;
        }
        String privacy = row.first("privacy_status", "status_privacy_status");
        if (!privacy.isEmpty() && !privacy.equals("public")) {
            Told.notPublic(reading, title, privacy, row.place());
            return;
        }
        String live = row.get("snippet_live_broadcast_content");
        if (live.equals("upcoming")) {
            Told.upcoming(reading, title, row.place());
            return;
        }
        String published = row.get("snippet_published_at");
        Moment time = reading.settle(
                Times.of(published), published, row.place("snippet_published_at"), "snippet_published_at");
        OptionalDouble seconds = VideoLength.of(row.get("content_details_duration"));
        AccountRef channel =
                channels.name(YouTube.channel(row.get("snippet_channel_id"), ""), row.get("snippet_channel_title"));
        boolean isSaid = ShortOrVideo.isSaid(title, "");
        reading.sink()
                .post(YouTube.post(channel, id, title, row.get("snippet_description"))
                        .kind(
                                live.equals("live")
                                        ? PostKind.LIVE
                                        : ShortOrVideo.of(isSaid, seconds, time, row.place(), reading))
                        .time(time)
                        .durationSeconds(seconds)
                        .views(reading.count(row, "statistics_view_count"))
                        .likes(reading.count(row, "statistics_like_count"))
                        .comments(reading.count(row, "statistics_comment_count"))
                        .language(row.first("snippet_default_audio_language", "snippet_default_language"))
                        .build());
    }
}
