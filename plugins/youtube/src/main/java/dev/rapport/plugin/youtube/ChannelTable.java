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
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tables of channels that people or scrapers collected, as CSV or JSON: an id, a number of subscribers, and more. */
final class ChannelTable implements Family {

    private static final String FORMAT = "channel-table";
    private static final String[] ID = {
        "channel_id", "channelid", "channel id", "youtube_channel_id", "identifier", "id"
    };
    private static final String[] SUBSCRIBERS = {
        "subscriber_count",
        "subscribercount",
        "subscribers",
        "subscriber count",
        "statistics.subscribercount",
        "numberofsubscribers"
    };
    private static final String[] VIDEOS = {
        "video_count",
        "videocount",
        "videos",
        "video count",
        "statistics.videocount",
        "total_videos",
        "totalvideocount",
        "total_video_count",
        "uploads",
        "videos_count",
        "channeltotalvideos"
    };
    private static final String[] TITLE = {
        "channel_title",
        "channeltitle",
        "channel_name",
        "channelname",
        "channel name",
        "title",
        "name",
        "snippet.title",
        "creator"
    };

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Table of YouTube channels", PROFILE, FOLLOWERS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean fits = Flat.any(head, YouTube.WRAPPERS, ChannelTable::isChannel) && hasIds(head);
        return Claims.when(fits, Claim.shape(FORMAT));
    }

    private static boolean isChannel(Set<String> names) {
        return Stream.of(SUBSCRIBERS).anyMatch(names::contains)
                && !VideoField.LIKES.isIn(List.copyOf(names))
                && !names.contains("platform")
                && !names.contains("kind");
    }

    private static boolean hasIds(FileHead head) {
        return head.rows().stream().anyMatch(row -> YouTube.isChannelId(row.first(ID)))
                || Claims.any(
                        head,
                        YouTube.WRAPPERS,
                        node -> YouTube.isChannelId(Json.text(node, "channelId", "channel_id", "identifier", "id")));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Flat.each(file, YouTube.WRAPPERS, ChannelTable::isChannel, reading, row -> channel(row, reading));
    }

    private static void channel(Flat row, Reading reading) {
        String handle = row.first("custom_url", "customurl", "handle", "snippet.customurl", "channelusername");
        AccountRef ref = YouTube.channel(row.first(ID), handle.startsWith("@") ? handle.substring(1) : handle);
        if (!ref.isNamed()) {
            reading.reject("no-id", "The row names no channel.", row.place());
            return;
        }
        String created = own(
                row,
                "published_at",
                "publishedat",
                "created",
                "created_at",
                "created_date",
                "joined_date",
                "joineddate");
        reading.sink()
                .account(Account.of(ref)
                        .name(row.first(TITLE))
                        .bio(own(row, "description"))
                        .followers(Subscribers.rounded(row.count(reading, SUBSCRIBERS)))
                        .posts(row.count(reading, VIDEOS))
                        .verified(row.flag("verified", "is_verified", "ischannelverified", "channel_verified"))
                        .country(own(row, "country"))
                        .category(own(row, "category", "topic", "niche"))
                        .created(reading.settle(PersonDate.of(created), created, row.place(), "created"))
                        .build());
    }

    /** The first of these that has something: by itself, inside {@code snippet}, or said to be the channel's. */
    private static String own(Flat row, String... names) {
        return row.first(Stream.of(names)
                .flatMap(name -> Stream.of(name, "snippet." + name, "channel_" + name, "channel" + name))
                .toArray(String[]::new));
    }
}
