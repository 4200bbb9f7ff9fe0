package dev.rapport.plugin.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Seconds;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A post of the web ({@code stats}) or of the apps ({@code statistics}). */
final class WebItem {

    private static final String[] STATS = {"statsV2", "stats", "statistics"};
    private static final int MANY_LIKES = 10_000;

    private WebItem() {}

    static boolean isItem(JsonNode node) {
        boolean isWeb = node.has("createTime")
                && Json.hasAny(node, "stats/diggCount", "stats/playCount", "statsV2/diggCount", "statsV2/playCount");
        boolean isApp = Json.hasAny(node, "aweme_id", "video_id")
                && Json.hasAny(node, "statistics/digg_count", "statistics/play_count", "statistics/diggCount");
        return isWeb || isApp;
    }

    static void read(JsonRecord record, Authors authors, Reading reading) {
        JsonNode node = record.node();
        String place = record.place();
        String id = Json.text(node, "id", "aweme_id", "video_id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The post has no id.", place);
            return;
        }
        if (isHidden(node)) {
            Told.notPublic(
                    reading, node.path("privateItem").asBoolean(false) ? "privateItem" : "secret", "true", place);
            return;
        }
        Moment time = TikTok.timeOr(reading.time(node, place, "createTime", "create_time"), id);
        AccountRef author = WebProfile.author(record, authors, time, reading);
        Count likes = count(node, place, reading, "diggCount", "digg_count");
        Count comments = count(node, place, reading, "commentCount", "comment_count");
        if (comments.value() == 0 && likes.value() >= MANY_LIKES) {
            reading.sink()
                    .issue(ReadIssue.info(
                            "comments-implausible",
                            "The post has " + likes.value()
                                    + " likes and no comment (commentCount = 0): comments are probably switched off, so their number is left unknown.",
                            place));
            comments = Count.unknown();
        }
        PostBuilder post = TikTok.post(author, id, Json.text(node, "desc", "description"))
                .kind(isCarousel(node) ? PostKind.CAROUSEL : PostKind.SHORT)
                .time(time)
                .likes(likes)
                .comments(comments)
                .shares(count(node, place, reading, "shareCount", "share_count"))
                .saves(count(node, place, reading, "collectCount", "collect_count"))
                .views(count(node, place, reading, "playCount", "play_count"))
                .durationSeconds(seconds(node))
                .language(language(Json.text(node, "textLanguage", "desc_language")))
                .partnership(TikTok.commercial(Json.flag(node, "isAd", "is_ads")));
        List<String> hashtags = hashtags(node);
        if (!hashtags.isEmpty()) {
            post.hashtags(hashtags);
        }
        reading.sink().post(post.build());
    }

    private static boolean isHidden(JsonNode node) {
        return node.path("privateItem").asBoolean(false) || node.path("secret").asBoolean(false);
    }

    /** The second edition of the counters is the exact one, where it is there. */
    private static Count count(JsonNode node, String place, Reading reading, String web, String app) {
        for (String stats : STATS) {
            Count count = reading.count(node, place, stats + "/" + web, stats + "/" + app);
            if (count.isKnown()) {
                return TikTok.shown(count);
            }
        }
        return Count.unknown();
    }

    private static boolean isCarousel(JsonNode node) {
        return node.path("imagePost").isObject()
                || node.path("image_post_info").isObject()
                || node.has("createTime") && Json.text(node, "video/duration").equals("0");
    }

    /** The apps count milliseconds. */
    private static OptionalDouble seconds(JsonNode node) {
        OptionalDouble given = Seconds.of(Json.at(node, "video/duration"));
        return node.has("aweme_id") && given.isPresent() ? OptionalDouble.of(given.getAsDouble() / 1000) : given;
    }

    private static String language(String stated) {
        return stated.equals("un") ? "" : stated;
    }

    private static List<String> hashtags(JsonNode node) {
        List<String> hashtags = new ArrayList<>();
        List<JsonNode> lists = new ArrayList<>(List.of(node.path("textExtra"), node.path("text_extra")));
        node.path("contents").forEach(part -> lists.add(part.path("textExtra")));
        for (JsonNode list : lists) {
            for (JsonNode extra : list) {
                add(Json.text(extra, "hashtagName", "hashtag_name"), hashtags);
            }
        }
        if (hashtags.isEmpty()) {
            node.path("challenges").forEach(challenge -> add(Json.text(challenge, "title"), hashtags));
        }
        return hashtags;
    }

    /** An extra without a name is a mention. */
    private static void add(String name, List<String> hashtags) {
        if (!name.isBlank() && !hashtags.contains(name.strip())) {
            hashtags.add(name.strip());
        }
    }
}
