package dev.rapport.plugin.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.model.PostRole;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Replies;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A tweet in the form of API v1.1, which the archive and the web's own answers keep to this day. */
final class ClassicTweet {

    private ClassicTweet() {}

    static void read(JsonNode tweet, AccountRef author, String place, Reading reading) {
        reading.sink().post(build(tweet, author, place, reading).build());
    }

    static PostBuilder build(JsonNode tweet, AccountRef author, String place, Reading reading) {
        String id = Json.text(tweet, "id_str", "id");
        String text = Json.text(tweet, "extended_tweet/full_text", "full_text", "text");
        String created = Json.text(tweet, "created_at");
        Moment time = XTimes.orOfId(created, id, place, reading);
        JsonNode extended = tweet.path("extended_tweet");
        JsonNode entities = extended.path("entities").isObject() ? extended.path("entities") : tweet.path("entities");
        List<JsonNode> media = media(tweet, extended, entities);
        List<String> hashtags = texts(entities.path("hashtags"), "text");
        List<String> mentions = texts(entities.path("user_mentions"), "screen_name");
        PostBuilder post = X.post(author, id, text, hashtags, mentions)
                .kind(X.kind(media.stream().map(m -> Json.text(m, "type")).toList()))
                .time(time)
                .durationSeconds(seconds(media))
                .language(X.language(Json.text(tweet, "lang", "language")));
        boolean isRetweet = Json.isPresent(tweet.path("retweeted_status"))
                || Json.isPresent(tweet.path("retweeted_status_result"))
                || tweet.path("is_retweet").asBoolean(false)
                || X.isRetweet(text);
        if (isRetweet) {
            // Its counters are those of the original, or zeros.
            return post.role(PostRole.REPOST);
        }
        Count likes = reading.count(tweet, place, "favorite_count");
        return post.likes(likes)
                .comments(reading.count(tweet, place, "reply_count"))
                .shares(reading.count(tweet, place, "retweet_count"))
                .saves(reading.count(tweet, place, "bookmark_count"))
                .views(views(tweet, place, likes, time, reading))
                .role(role(tweet, author, place, reading));
    }

    private static Count views(JsonNode tweet, String place, Count likes, Moment time, Reading reading) {
        boolean isCounter = tweet.path("views").isValueNode();
        return isCounter ? X.views(reading.count(tweet, place, "views"), likes, time) : Count.unknown();
    }

    private static PostRole role(JsonNode tweet, AccountRef author, String place, Reading reading) {
        String toId = Json.text(tweet, "in_reply_to_user_id_str", "in_reply_to_user_id");
        String toName = Json.text(tweet, "in_reply_to_screen_name");
        boolean isReply = !Json.text(tweet, "in_reply_to_status_id_str", "in_reply_to_status_id")
                        .isEmpty()
                || !toId.isEmpty();
        boolean isSelf = !toId.isEmpty() && toId.equals(author.id())
                || !toName.isEmpty() && toName.equalsIgnoreCase(author.handle());
        // The archive does not name its owner beside a tweet: an answer to oneself does not begin with a name.
        boolean isThread =
                !author.isNamed() && !X.isReply(Json.text(tweet, "extended_tweet/full_text", "full_text", "text"));
        return Replies.role(isReply, isSelf || isThread, reading, place);
    }

    private static List<JsonNode> media(JsonNode tweet, JsonNode extended, JsonNode entities) {
        List<JsonNode> media = new ArrayList<>();
        for (JsonNode list : List.of(
                extended.path("extended_entities").path("media"),
                tweet.path("extended_entities").path("media"),
                entities.path("media"))) {
            if (media.isEmpty()) {
                list.forEach(media::add);
            }
        }
        return media;
    }

    private static OptionalDouble seconds(List<JsonNode> media) {
        for (JsonNode one : media) {
            String millis = Json.text(one, "video_info/duration_millis");
            if (X.isId(millis) && millis.length() < 12 && Long.parseLong(millis) > 0) {
                return OptionalDouble.of(Long.parseLong(millis) / 1000.0);
            }
        }
        return OptionalDouble.empty();
    }

    static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : list) {
            String text = Json.text(element, field);
            if (!text.isBlank() && !texts.contains(text)) {
                texts.add(text);
            }
        }
        return texts;
    }
}
