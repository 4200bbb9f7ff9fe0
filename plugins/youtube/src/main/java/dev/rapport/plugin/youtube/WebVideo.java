package dev.rapport.plugin.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.util.Locale;
import java.util.OptionalDouble;

/** A video: of a list or a search, with its channel beside it, or as the player has it. */
final class WebVideo {

    private static final int LONGEST_SHORT = 180;

    private WebVideo() {}

    static boolean isOne(JsonNode node) {
        JsonNode video = inner(node);
        boolean isListed = Json.hasAny(node, "lengthText", "videoLength", "publishedTime")
                && Json.hasAny(node, "videoId", "id")
                && node.has("title");
        boolean isPlayed = Json.hasAll(video, "videoId", "lengthSeconds")
                && Json.hasAny(video, "shortDescription", "stats", "publishingDate", "author");
        return isListed && Json.text(node, "url").contains("youtu") || isPlayed;
    }

    private static JsonNode inner(JsonNode node) {
        return node.path("video").isObject()
                ? node.path("video")
                : node.path("videoDetails").isObject() ? node.path("videoDetails") : node;
    }

    static void read(JsonRecord record, Channels channels, Reading reading) {
        JsonNode node = inner(record.node());
        String place = record.place();
        String id = Json.text(node, "videoId", "id");
        String title = Json.text(node, "title");
        if (id.isEmpty()) {
            reading.reject("no-id", "The video has no id.", place);
            return;
        }
        if (Json.flag(node, "isPrivate").isYes()) {
            Told.notPublic(reading, title, "private", place);
            return;
        }
        String ago = Json.text(node, "publishedTime");
        if (ago.toLowerCase(Locale.ROOT).matches("(premieres|scheduled for) .*")
                || Json.flag(node, "isUpcoming").isYes()) {
            Told.upcoming(reading, title, place);
            return;
        }
        if (!ago.isEmpty()) {
            reading.once(ReadIssue.info(
                    "time-relative",
                    "The times (publishedTime = " + ago
                            + ") count back from a day that the file does not state; they are left unknown.",
                    place));
        }
        // The results of a search are of whoever was found; a channel's own list names nobody either.
        boolean isSearch = Json.hasAny(node, "videoLength", "channelBadges");
        AccountRef channel = channel(record, node, channels, reading);
        Moment time = time(node, place, reading);
        OptionalDouble seconds = VideoLength.of(Json.text(node, "lengthSeconds", "lengthText", "videoLength"));
        reading.sink()
                .post(YouTube.post(channel, id, title, Json.text(node, "description", "shortDescription"))
                        .kind(kind(node, title, seconds, time, place, reading))
                        .time(time)
                        .durationSeconds(seconds)
                        .views(views(node, place, reading))
                        .likes(WebChannel.count(node, "stats/likeCount", place, reading))
                        .comments(WebChannel.count(node, "stats/commentCount", place, reading))
                        .own(channel.isNamed() || !isSearch)
                        .build());
    }

    private static AccountRef channel(JsonRecord record, JsonNode video, Channels channels, Reading reading) {
        JsonNode beside = record.node().path("channel");
        if (!beside.isObject()) {
            return channels.name(
                    YouTube.channel(Json.text(video, "channelId"), ""), Json.text(video, "author", "channelName"));
        }
        AccountRef ref = WebChannel.ref(beside);
        if (ref.isNamed()) {
            reading.sink()
                    .account(Account.of(ref)
                            .name(Json.text(beside, "name"))
                            .followers(WebChannel.followers(beside, record.at("channel"), reading))
                            .verified(Json.flag(beside, "verified"))
                            .build());
        }
        return ref;
    }

    private static Count views(JsonNode node, String place, Reading reading) {
        String shown = Json.text(node, "viewCount");
        // Who watches now is not who has watched.
        return shown.contains("watching")
                ? Count.unknown()
                : WebChannel.count(node, "viewCount", place, reading)
                        .or(WebChannel.count(node, "stats/viewCount", place, reading));
    }

    private static Moment time(JsonNode node, String place, Reading reading) {
        String day = Json.text(node, "publishingDate", "publishDate", "uploadDate");
        String bare = day.replaceFirst("(?i)^(?:premiered|streamed live on|published on|started streaming on)\\s+", "");
        return reading.settle(PersonDate.of(bare), day, place, "publishingDate");
    }

    private static PostKind kind(
            JsonNode node, String title, OptionalDouble seconds, Moment time, String place, Reading reading) {
        if (Json.flag(node, "isLiveContent").isYes()
                || Json.text(node, "viewCount").contains("watching")) {
            return PostKind.LIVE;
        }
        boolean isSaid = ShortOrVideo.isSaid(title, Json.text(node, "url"));
        // The scraper keeps the player's record bare for Shorts alone.
        boolean isBare = node.has("shortDescription") && seconds.isPresent() && seconds.getAsDouble() <= LONGEST_SHORT;
        return ShortOrVideo.of(isSaid || isBare, seconds, time, place, reading);
    }
}
