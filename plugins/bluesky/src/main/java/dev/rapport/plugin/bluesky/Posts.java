package dev.rapport.plugin.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.model.PostKind;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Replies;

/** Posts, whether as the network shows them or as the author's client wrote them. */
final class Posts {

    private Posts() {}

    /** What is in the record of a post; a view adds its counters. */
    static PostBuilder written(
            AccountRef account, String uri, JsonNode record, JsonNode view, String place, Reading reading) {
        String answered = Bluesky.didOf(Json.text(record, "reply/parent/uri"));
        String author = Bluesky.author(view.path("author"), uri).id();
        PostText text = PostText.of(record);
        return Post.of(account, uri)
                .role(Replies.role(!answered.isEmpty(), answered.equals(author), reading, place))
                .kind(kind(Json.isPresent(view.path("embed")) ? view.path("embed") : record.path("embed")))
                .caption(text.text())
                .hashtags(text.hashtags())
                .mentions(text.mentions())
                .language(Json.text(record, "langs/0"))
                .permalink(Bluesky.permalink(account, uri));
    }

    /** A post with its counters. */
    static PostBuilder shown(AccountRef account, JsonNode view, String place, Reading reading) {
        JsonNode record = view.path("record");
        return written(account, Json.text(view, "uri"), record, view, place, reading)
                .time(time(record, view, place, reading))
                .likes(reading.count(view, place, "likeCount"))
                .comments(reading.count(view, place, "replyCount"))
                .shares(reading.count(view, place, "repostCount"))
                .saves(reading.count(view, place, "bookmarkCount"));
    }

    /** The time that the client wrote; where it wrote none, the time at which the network saw the post. */
    static Moment time(JsonNode record, JsonNode view, String place, Reading reading) {
        Moment created = reading.time(record, place + "/record", "createdAt");
        return created.isKnown() ? created : reading.time(view, place, "indexedAt");
    }

    private static PostKind kind(JsonNode embed) {
        String type = Json.text(embed, "$type").replace("#view", "");
        return switch (type) {
            case "app.bsky.embed.images" -> embed.path("images").size() > 1 ? PostKind.CAROUSEL : PostKind.PHOTO;
            case "app.bsky.embed.video" -> PostKind.VIDEO;
            case "app.bsky.embed.recordWithMedia" -> kind(embed.path("media"));
            default -> PostKind.TEXT;
        };
    }
}
