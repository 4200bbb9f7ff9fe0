package dev.rapport.plugin.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.model.PostRole;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Replies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A tweet of API v2. */
final class V2Tweet {

    /** Digits that every id since 2011 has. */
    private static final int SHORTEST_NUMBER = 16;

    private V2Tweet() {}

    static boolean isTweet(JsonNode node) {
        if (!Json.hasAll(node, "id", "text")) {
            return false;
        }
        boolean isElsewhere = Json.hasAny(
                node,
                "user",
                "video_id",
                "digg_count",
                "screen_name",
                "message",
                "is_quote_post",
                "media_product_type",
                "id_str",
                "favorite_count",
                "snippet",
                "create_time",
                "date",
                "from",
                "like_count",
                "comment_id",
                "post_id",
                "media_id",
                "timestamp",
                "username",
                "created_time");
        // The interface writes its ids as texts; a small number is somebody else's.
        String id = Json.text(node, "id");
        return !isElsewhere && X.isId(id) && (node.path("id").isTextual() || id.length() >= SHORTEST_NUMBER);
    }

    static boolean isSure(JsonNode node) {
        return isTweet(node)
                && Json.hasAny(
                        node,
                        "public_metrics/retweet_count",
                        "edit_history_tweet_ids",
                        "referenced_tweets",
                        "conversation_id",
                        "possibly_sensitive",
                        "context_annotations");
    }

    /** Gives the tweet, and the id of who wrote it. */
    static Optional<String> read(JsonRecord record, V2Joins joins, Reading reading) {
        JsonNode node = record.node();
        String place = record.place();
        String id = Json.text(node, "id");
        String author = Json.text(node, "author_id");
        AccountRef ref = X.account(author, joins.handle(author));
        String text = Json.text(node, "note_tweet/text", "text");
        Moment time = XTimes.orOfId(Json.text(node, "created_at"), id, place, reading);
        List<JsonNode> media = media(node, joins);
        List<String> hashtags = ClassicTweet.texts(Json.at(node, "entities/hashtags"), "tag");
        List<String> mentions = ClassicTweet.texts(Json.at(node, "entities/mentions"), "username");
        PostBuilder post = X.post(ref, id, text, hashtags, mentions)
                .time(time)
                .kind(X.kind(types(node, media)))
                .durationSeconds(seconds(media))
                .language(X.language(Json.text(node, "lang")));
        if (refersAs(node, "retweeted") || X.isRetweet(text)) {
            // Its counters are those of the original, or zeros.
            reading.sink().post(post.role(PostRole.REPOST).build());
        } else {
            counters(post, node, place, time, reading);
            reading.sink().post(post.role(role(node, author, place, reading)).build());
        }
        return author.isEmpty() ? Optional.empty() : Optional.of(author);
    }

    private static void counters(PostBuilder post, JsonNode node, String place, Moment time, Reading reading) {
        Count likes = reading.count(node, place, "public_metrics/like_count", "organic_metrics/like_count");
        Count views = reading.count(
                node,
                place,
                "public_metrics/impression_count",
                "non_public_metrics/impression_count",
                "organic_metrics/impression_count");
        post.likes(likes)
                .comments(reading.count(node, place, "public_metrics/reply_count"))
                .shares(reading.count(node, place, "public_metrics/retweet_count"))
                .saves(reading.count(node, place, "public_metrics/bookmark_count"))
                .views(X.views(views, likes, time));
    }

    private static PostRole role(JsonNode node, String author, String place, Reading reading) {
        String to = Json.text(node, "in_reply_to_user_id");
        boolean isReply = refersAs(node, "replied_to") || !to.isEmpty();
        boolean isSelf = !to.isEmpty() ? to.equals(author) : !X.isReply(Json.text(node, "text"));
        return Replies.role(isReply, isSelf, reading, place);
    }

    private static boolean refersAs(JsonNode node, String type) {
        for (JsonNode referenced : node.path("referenced_tweets")) {
            if (Json.text(referenced, "type").equals(type)) {
                return true;
            }
        }
        return false;
    }

    private static List<JsonNode> media(JsonNode node, V2Joins joins) {
        List<JsonNode> media = new ArrayList<>();
        for (JsonNode key : Json.at(node, "attachments/media_keys")) {
            joins.media(Json.asText(key)).ifPresent(media::add);
        }
        return media;
    }

    /** Without the media themselves, their keys tell: those of videos begin with 7 or 13, of animations with 16. */
    private static List<String> types(JsonNode node, List<JsonNode> media) {
        if (!media.isEmpty()) {
            return media.stream().map(one -> Json.text(one, "type")).toList();
        }
        List<String> types = new ArrayList<>();
        for (JsonNode key : Json.at(node, "attachments/media_keys")) {
            String text = Json.asText(key);
            boolean isVideo = text.startsWith("7_") || text.startsWith("13_") || text.startsWith("16_");
            types.add(isVideo ? "video" : "photo");
        }
        return types;
    }

    private static OptionalDouble seconds(List<JsonNode> media) {
        for (JsonNode one : media) {
            long millis = one.path("duration_ms").asLong(0);
            if (millis > 0 && millis < 1_000_000_000L) {
                return OptionalDouble.of(millis / 1000.0);
            }
        }
        return OptionalDouble.empty();
    }
}
