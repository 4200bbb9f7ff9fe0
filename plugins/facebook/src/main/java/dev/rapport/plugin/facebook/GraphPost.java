package dev.rapport.plugin.facebook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Seconds;
import java.util.Locale;

/** A post, photo or video of a page. */
final class GraphPost {

    private static final String[] REACTIONS = {"like", "love", "wow", "haha", "sad", "angry", "care"};

    private GraphPost() {}

    static void read(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        String place = record.place();
        String id = Json.text(node, "id", "post_id");
        if (id.isEmpty()) {
            id = Json.text(node, "insights/data/0/id", "video_insights/data/0/id")
                    .replaceFirst("/.*", "");
        }
        if (id.isEmpty()) {
            // Answers without an id name the post in its address.
            id = Json.text(node, "permalink_url")
                    .replaceFirst("[?#].*", "")
                    .replaceFirst("/$", "")
                    .replaceFirst(".*/", "");
        }
        if (id.isEmpty()) {
            reading.reject("no-id", "The post has no id.", place);
            return;
        }
        String owner = Facebook.pageOf(id);
        String from = Json.text(node, "from/id");
        AccountRef page = Facebook.page(owner.isEmpty() ? from : owner, "");
        // The feed of a page also has what visitors write on it.
        boolean isOwn = from.isEmpty() || owner.isEmpty() || from.equals(owner);
        if (!isOwn) {
            reading.once(ReadIssue.info(
                    "posts-of-others",
                    "The feed has posts of others (from.id = " + from + "); they do not count as posts of the page.",
                    place));
        }
        String text = Json.text(node, "message", "description", "title");
        PostBuilder post = Facebook.post(page, id, text.isEmpty() ? Json.text(node, "story") : text)
                .kind(kind(node))
                .time(reading.time(node, place, "created_time"))
                .likes(likes(node, place, reading))
                .comments(reading.count(
                        node,
                        place,
                        "comments/summary/total_count",
                        "comments/count",
                        "comment_count",
                        "comments_count"))
                .shares(reading.count(node, place, "shares/count"))
                .views(insight(node, "total_video_views", "post_media_view", "post_impressions", place, reading))
                .reach(insight(node, "post_impressions_unique", "post_reach", "", place, reading))
                .durationSeconds(Seconds.of(Json.first(node, "length", "video_length")))
                .permalink(Json.text(node, "permalink_url"))
                .own(isOwn);
        reading.sink().post(post.build());
        GraphComment.under(record, id, owner, reading);
    }

    /** All reactions where they were asked for, else the sum of each kind, else likes alone. */
    private static Count likes(JsonNode node, String place, Reading reading) {
        Count all = reading.count(node, place, "reactions/summary/total_count");
        if (all.isKnown()) {
            return all;
        }
        long sum = 0;
        int known = 0;
        for (String kind : REACTIONS) {
            Count count = reading.count(node, place, kind + "/summary/total_count");
            known += count.isKnown() ? 1 : 0;
            sum += Math.max(0, count.value());
        }
        // Versions before 2.0 count beside the list.
        return known > 0 ? Count.exact(sum) : reading.count(node, place, "likes/summary/total_count", "likes/count");
    }

    private static Count insight(
            JsonNode node, String first, String second, String third, String place, Reading reading) {
        for (String name : new String[] {first, second, third}) {
            for (String edge : new String[] {"insights", "video_insights"}) {
                for (JsonNode one : Json.at(node, edge + "/data")) {
                    if (Json.text(one, "name").equals(name)
                            && Json.text(one, "period").equals("lifetime")) {
                        return reading.count(one, place + "/" + edge, "values/0/value");
                    }
                }
            }
        }
        return Count.unknown();
    }

    private static PostKind kind(JsonNode node) {
        JsonNode attachment = Json.at(node, "attachments/data/0");
        if (node.path("child_attachments").size() > 1 || Json.has(attachment, "subattachments/data/1")) {
            return PostKind.CAROUSEL;
        }
        if (node.has("length") || Json.hasAny(node, "video_insights", "embed_html")) {
            return node.has("live_status")
                            || Json.text(node, "status").equals("VOD")
                            || Json.text(node, "status").equals("LIVE")
                    ? PostKind.LIVE
                    : PostKind.VIDEO;
        }
        String type = Json.text(attachment, "media_type", "type");
        return kindOf(type.isEmpty() ? Json.text(node, "type", "status_type") : type, Json.text(node, "permalink_url"));
    }

    static PostKind kindOf(String type, String permalink) {
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.equals("mobile_status_update") || lower.equals("wall_post") || lower.equals("shared_story")) {
            return lower.equals("mobile_status_update") ? PostKind.TEXT : PostKind.UNKNOWN;
        }
        return BusinessSuite.kind(type, permalink);
    }
}
