package dev.rapport.plugin.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.model.PostKind;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Seconds;

/** A video of the official APIs: the same facts under the names of each API. */
final class ApiVideo {

    private ApiVideo() {}

    static boolean isVideo(JsonNode node) {
        boolean isDisplay = Json.text(node, "share_url").contains("tiktok.com/") && node.has("id");
        boolean isResearch = Json.hasAny(node, "video_id", "id")
                && Json.hasAny(node, "video_description", "region_code", "hashtag_names")
                && node.has("create_time");
        boolean isBusiness = node.has("item_id") && Json.hasAny(node, "video_views", "caption", "share_url");
        return !node.has("text") && (isDisplay || isResearch || isBusiness);
    }

    static void read(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        String place = record.place();
        VideoAddress address = VideoAddress.of(Json.text(node, "share_url", "embed_link"));
        String stated = Json.text(node, "id", "video_id", "item_id");
        String id = stated.isEmpty() ? address.id() : stated;
        if (id.isEmpty()) {
            reading.reject("no-id", "The video has no id.", place);
            return;
        }
        String handle = Json.text(node, "username");
        AccountRef ref = TikTok.account("", handle.isEmpty() ? address.handle() : handle);
        String title = Json.text(node, "title");
        String text = Json.text(node, "video_description", "caption");
        PostBuilder post = TikTok.post(ref, id, text.isEmpty() ? title : text)
                .kind(Json.text(node, "share_url").contains("/photo/") ? PostKind.CAROUSEL : PostKind.SHORT)
                .time(TikTok.timeOr(reading.time(node, place, "create_time"), id))
                .likes(reading.count(node, place, "like_count", "likes"))
                .comments(reading.count(node, place, "comment_count", "comments"))
                .shares(reading.count(node, place, "share_count", "shares"))
                .saves(reading.count(node, place, "favorites_count", "favorites", "favourites"))
                .views(reading.count(node, place, "view_count", "video_views"))
                .reach(reading.count(node, place, "reach"))
                .durationSeconds(Seconds.of(Json.first(node, "duration", "video_duration")));
        if (node.path("hashtag_names").isArray()) {
            post.hashtags(Json.texts(node.path("hashtag_names")));
        }
        reading.sink().post(post.build());
    }
}
