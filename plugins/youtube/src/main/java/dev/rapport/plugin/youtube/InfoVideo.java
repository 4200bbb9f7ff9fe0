package dev.rapport.plugin.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PostKind;
import dev.rapport.parsing.Counter;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Times;
import java.util.OptionalDouble;
import java.util.Set;

/** One info of yt-dlp; the formats and captions in it, which are nearly all of it, are passed over. */
final class InfoVideo {

    private InfoVideo() {}

    /** The channel of a video or of a list, once for each file. */
    static AccountRef channel(JsonRecord record, Set<Object> seen, Reading reading) {
        JsonNode node = record.node();
        String user = Json.text(node, "uploader_id");
        String stated = Json.text(node, "channel_id", "playlist_channel_id");
        String id = stated.isEmpty() && YouTube.isChannelId(user) ? user : stated;
        AccountRef ref = YouTube.channel(id, user.startsWith("@") ? user : "");
        Count followers = Subscribers.rounded(reading.count(node, record.place(), "channel_follower_count"));
        if (ref.isNamed() && (seen.add(ref) || followers.isKnown() && seen.add(ref + " counted"))) {
            reading.sink()
                    .account(Account.of(ref)
                            .name(Json.text(node, "channel", "uploader", "playlist_channel"))
                            .followers(followers)
                            .verified(Json.flag(node, "channel_is_verified"))
                            .build());
        }
        return ref;
    }

    static void read(JsonRecord record, Set<Object> seen, Reading reading) {
        JsonNode node = record.node();
        String place = record.place();
        String id = Json.text(node, "id");
        String title = Json.text(node, "title", "fulltitle");
        String extractor = Json.text(node, "extractor_key", "ie_key");
        if (id.isEmpty() || !extractor.isEmpty() && !extractor.startsWith("Youtube")) {
            reading.reject(
                    "not-youtube",
                    "The record (" + Told.shown(title) + ", extractor_key = " + extractor + ") is no YouTube video.",
                    place);
            return;
        }
        String availability = Json.text(node, "availability");
        if (!availability.isEmpty() && !availability.equals("public")) {
            Told.notPublic(reading, title, availability, place);
            return;
        }
        if (Json.text(node, "live_status").equals("is_upcoming")) {
            Told.upcoming(reading, title, place);
            return;
        }
        Moment exported = Times.of(Json.text(node, "epoch"));
        if (exported instanceof Moment.At at) {
            reading.sink().exportedAt(at.instant());
        }
        OptionalDouble seconds = VideoLength.of(Json.text(node, "duration", "duration_string"));
        Moment time = time(node, place, reading);
        reading.sink()
                .post(YouTube.post(channel(record, seen, reading), id, title, Json.text(node, "description"))
                        .kind(kind(node, title, seconds, time, place, reading))
                        .time(time)
                        .durationSeconds(seconds)
                        .views(reading.count(node, place, "view_count"))
                        .likes(reading.count(node, place, "like_count"))
                        // The web shows "1.7K"; below a thousand it is exact.
                        .comments(Subscribers.rounded(reading.count(node, place, "comment_count"), 2))
                        .language(Json.text(node, "language"))
                        .build());
        comments(record, id, reading);
    }

    private static Moment time(JsonNode node, String place, Reading reading) {
        if (Json.isPresent(Json.first(node, "timestamp", "release_timestamp"))) {
            return reading.time(node, place, "timestamp", "release_timestamp");
        }
        String day = Json.text(node, "upload_date", "release_date");
        String iso = day.matches("[0-9]{8}")
                ? day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6) + "T00:00:00Z"
                : day;
        return reading.settle(Times.of(iso), day, place, "upload_date");
    }

    private static PostKind kind(
            JsonNode node, String title, OptionalDouble seconds, Moment time, String place, Reading reading) {
        if (Json.text(node, "live_status").matches("was_live|is_live|post_live")
                || Json.flag(node, "was_live", "is_live").isYes()
                || Json.flag(node, "is_live").isYes()) {
            return PostKind.LIVE;
        }
        boolean isSaid = ShortOrVideo.isSaid(
                title, Json.text(node, "webpage_url") + " " + Json.text(node, "original_url", "url"));
        long width = Counter.of(node.path("width")).count().value();
        long height = Counter.of(node.path("height")).count().value();
        return width > 0 && height > 0
                ? ShortOrVideo.of(isSaid, width < height, seconds, time)
                : ShortOrVideo.of(isSaid, seconds, time, place, reading);
    }

    private static void comments(JsonRecord record, String video, Reading reading) {
        int position = 0;
        for (JsonNode node : record.node().path("comments")) {
            String place = record.at("comments/" + position++);
            String id = Json.text(node, "id");
            if (id.isEmpty() || !record.isComplete(node)) {
                continue;
            }
            String parent = Json.text(node, "parent");
            reading.sink()
                    .comment(Comment.of(YouTube.PLATFORM, id)
                            .postId(video)
                            .parentId(parent.equals("root") ? "" : parent)
                            .author(Json.text(node, "author_id", "author"))
                            .text(Json.text(node, "text"))
                            .time(reading.time(node, place, "timestamp"))
                            .likes(reading.count(node, place, "like_count"))
                            .byCreator(
                                    Json.has(node, "author_is_uploader")
                                            ? Json.flag(node, "author_is_uploader")
                                            : Flag.UNKNOWN)
                            .build());
        }
    }
}
