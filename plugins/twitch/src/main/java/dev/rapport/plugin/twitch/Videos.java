package dev.rapport.plugin.twitch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Captions;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;

/** Videos, clips and running streams. Likes, comments, shares and saves do not exist. */
final class Videos {

    private Videos() {}

    static void video(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        if (Json.text(node, "viewable").equals("private")) {
            reading.sink()
                    .issue(ReadIssue.info(
                            "not-public",
                            "The video (" + Json.text(node, "id") + ") is private and is passed over.",
                            record.place()));
            return;
        }
        // The archive of a stream was live; a highlight or an upload was cut and is a video.
        boolean wasLive = Json.text(node, "type").equals("archive");
        reading.sink()
                .post(post(Twitch.account(node, "user"), Json.text(node, "id"), node)
                        .kind(wasLive ? PostKind.LIVE : PostKind.VIDEO)
                        .time(reading.time(node, record.place(), "published_at", "created_at"))
                        .views(reading.count(node, record.place(), "view_count"))
                        .durationSeconds(Twitch.length(node.path("duration")))
                        .permalink(Json.text(node, "url"))
                        .build());
    }

    /** A clip shows the channel; whoever cut it may be anybody. */
    static void clip(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        AccountRef channel = Twitch.account(node, "broadcaster");
        boolean cutByChannel = Json.text(node, "creator_id").equals(channel.id());
        reading.sink()
                .post(post(channel, Json.text(node, "id"), node)
                        .kind(PostKind.SHORT)
                        .own(cutByChannel)
                        .time(reading.time(node, record.place(), "created_at"))
                        .views(reading.count(node, record.place(), "view_count"))
                        .durationSeconds(Twitch.length(node.path("duration")))
                        .permalink(Json.text(node, "url"))
                        .build());
    }

    /** A stream that runs: who watches this minute is no number of views. */
    static void stream(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        reading.sink()
                .post(post(Twitch.account(node, "user"), Json.text(node, "id"), node)
                        .kind(PostKind.LIVE)
                        .time(reading.time(node, record.place(), "started_at"))
                        .permalink(
                                Json.text(node, "user_login").isEmpty()
                                        ? ""
                                        : "https://www.twitch.tv/" + Json.text(node, "user_login"))
                        .build());
        reading.once(ReadIssue.info(
                "viewers-not-kept",
                "The viewers of this minute (viewer_count = " + Json.text(node, "viewer_count")
                        + ") are no views of the stream and are not kept.",
                record.at("viewer_count")));
    }

    private static PostBuilder post(AccountRef account, String id, JsonNode node) {
        String title = Json.text(node, "title").strip();
        String description = Json.text(node, "description").strip();
        String caption = description.isEmpty() ? title : title + "\n\n" + description;
        return Post.of(account, id)
                .caption(caption)
                .hashtags(Captions.hashtags(caption))
                .mentions(Captions.mentions(caption))
                .language(Json.text(node, "language"));
    }
}
