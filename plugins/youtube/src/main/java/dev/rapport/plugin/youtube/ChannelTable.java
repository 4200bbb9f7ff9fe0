package dev.rapport.plugin.youtube;

import static dev.rapport.api.plugin.ReaderCapability.FOLLOWERS;
import static dev.rapport.api.plugin.ReaderCapability.PROFILE;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
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

/** Tables of channels that people collected: an id, a number of subscribers, and more. */
final class ChannelTable implements Family {

    private static final String FORMAT = "channel-table";
    private static final String[] ID = {"channel_id", "channelid", "channel id", "youtube_channel_id", "id"};
    private static final String[] SUBSCRIBERS = {
        "subscriber_count", "subscribercount", "subscribers", "subscriber count", "statistics.subscribercount"
    };
    private static final String[] VIDEOS = {
        "video_count", "videocount", "videos", "video count", "statistics.videocount", "total_videos", "uploads"
    };
    private static final String[] TITLE = {
        "channel_title", "channeltitle", "channel_name", "channelname", "channel name", "title", "name", "snippet.title"
    };

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Table of YouTube channels", PROFILE, FOLLOWERS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean hasColumns = List.of(SUBSCRIBERS).stream().anyMatch(head.columns()::contains)
                && !VideoField.LIKES.isIn(head.columns())
                && !head.hasColumns("platform");
        boolean hasIds = hasColumns && head.rows().stream().anyMatch(row -> YouTube.isChannelId(row.first(ID)));
        return Claims.when(hasIds, Claim.shape(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Table.each(file, reading, row -> channel(row, reading));
    }

    private static void channel(CsvRow row, Reading reading) {
        AccountRef ref =
                YouTube.channel(row.first(ID), row.first("custom_url", "customurl", "handle", "snippet.customurl"));
        if (!ref.isNamed()) {
            reading.reject("no-id", "The row names no channel.", row.place());
            return;
        }
        String created = row.first("published_at", "publishedat", "created", "created_at", "snippet.publishedat");
        reading.sink()
                .account(Account.of(ref)
                        .name(row.first(TITLE))
                        .bio(row.first("description", "snippet.description"))
                        .followers(
                                Subscribers.rounded(reading.count(row.first(SUBSCRIBERS), row.place(), SUBSCRIBERS[0])))
                        .posts(reading.count(row.first(VIDEOS), row.place(), VIDEOS[0]))
                        .country(row.first("country", "snippet.country"))
                        .category(row.first("category", "topic", "niche"))
                        .created(reading.settle(PersonDate.of(created), created, row.place(), "created"))
                        .build());
    }
}
