package dev.rapport.plugin.instagram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Seconds;
import java.util.Optional;

/**
 * A post as Instagram's own web pages and apps get it. Ten years of answers name the same things differently and never
 * contradict each other, so one map reads them all.
 */
final class WebPost {

    private WebPost() {}

    /** A post of Threads has the same names, and replies instead of comments. */
    static boolean isThread(JsonNode node) {
        return Json.has(node, "text_post_app_info/direct_reply_count");
    }

    static boolean isPost(JsonNode node) {
        return !isThread(node)
                && Json.hasAny(node, "shortcode", "code", "pk")
                && Json.hasAny(
                        node,
                        "taken_at",
                        "taken_at_timestamp",
                        "created_time",
                        "date",
                        "edge_media_to_caption",
                        "edge_media_preview_like")
                && Json.hasAny(
                        node,
                        "like_count",
                        "comment_count",
                        "edge_liked_by",
                        "edge_media_preview_like",
                        "edge_media_to_comment",
                        "likes/count",
                        "comments/count",
                        "media_type",
                        "video_versions",
                        "is_video",
                        "carousel_media")
                && !Json.hasAny(node, "can_see_organic_insights_ptr", "text_post_app_info", "screen_name", "aweme_id");
    }

    /** Who published it: the id behind the {@code _} of the post's id where nothing else says so. */
    static AccountRef owner(JsonNode node) {
        String id = Json.text(node, "id");
        String suffix = id.indexOf('_') > 0 ? id.substring(id.indexOf('_') + 1) : "";
        String stated = Json.text(node, "owner/id", "owner/pk", "user/pk", "user/id", "iphone_struct/user/pk");
        return Instagram.account(
                stated.isEmpty() ? suffix : stated,
                Json.text(node, "owner/username", "user/username", "iphone_struct/user/username"));
    }

    static String id(JsonNode node) {
        String id = Json.text(node, "pk", "id");
        return Instagram.number(id, Json.text(node, "shortcode", "code"));
    }

    /** The post, empty with an issue when it has no id. */
    static Optional<PostBuilder> read(JsonNode node, AccountRef feedOwner, String place, Reading reading) {
        return read(node, feedOwner, false, place, reading);
    }

    /** @param isShared whether the feed's owner published it together with somebody else, so that it is theirs, too */
    static Optional<PostBuilder> read(
            JsonNode node, AccountRef feedOwner, boolean isShared, String place, Reading reading) {
        String id = id(node);
        if (id.isEmpty()) {
            reading.reject("no-id", "The post has neither id nor code. Maybe the record was cut down too far.", place);
            return Optional.empty();
        }
        AccountRef stated = owner(node);
        PostBuilder post = Post.of(stated.isNamed() && !isShared ? stated : feedOwner, id)
                .kind(WebKind.of(node))
                .time(reading.time(
                        node,
                        place,
                        "taken_at",
                        "taken_at_timestamp",
                        "date",
                        "created_time",
                        "iphone_struct/taken_at"))
                .likes(likes(node, place, reading))
                .comments(comments(node, place, reading))
                .shares(reading.count(node, place, "reshare_count", "iphone_struct/reshare_count"))
                .views(views(node, place, reading))
                .permalink(Instagram.permalink(Json.text(node, "shortcode", "code")))
                .partnership(partnership(node));
        Seconds.of(Json.first(node, "video_duration", "iphone_struct/video_duration"))
                .ifPresent(post::durationSeconds);
        return Optional.of(Instagram.caption(
                post,
                Json.text(
                        node,
                        "caption/text",
                        "caption",
                        "edge_media_to_caption/edges/0/node/text",
                        "iphone_struct/caption/text")));
    }

    private static Count likes(JsonNode node, String place, Reading reading) {
        if (Json.flag(node, "like_and_view_counts_disabled", "iphone_struct/like_and_view_counts_disabled")
                == Flag.YES) {
            reading.once(ReadIssue.info(
                    "likes-hidden", "The creator hides likes and views of posts; they are unknown, not zero.", place));
            return Count.unknown();
        }
        return reading.count(
                node,
                place,
                "like_count",
                "edge_liked_by/count",
                "edge_media_preview_like/count",
                "likes/count",
                "iphone_struct/like_count");
    }

    private static Count comments(JsonNode node, String place, Reading reading) {
        if (Json.flag(node, "comments_disabled", "iphone_struct/comments_disabled") == Flag.YES) {
            return Count.unknown();
        }
        if (node.path("comments").isNumber()) {
            return reading.count(node, place, "comments");
        }
        return reading.count(
                node,
                place,
                "comment_count",
                "edge_media_to_parent_comment/count",
                "edge_media_to_comment/count",
                "edge_media_preview_comment/count",
                "comments/count",
                "iphone_struct/comment_count");
    }

    private static Count views(JsonNode node, String place, Reading reading) {
        Count zero = Count.unknown();
        for (String field : new String[] {
            "video_view_count",
            "video_views",
            "view_count",
            "play_count",
            "ig_play_count",
            "video_play_count",
            "iphone_struct/view_count",
            "iphone_struct/play_count"
        }) {
            Count count = reading.count(node, place, field);
            if (count.value() > 0) {
                return count;
            }
            // Some answers have 0 in one field and the real number in the next.
            zero = zero.or(count);
        }
        return Json.flag(node, "is_video") == Flag.NO ? Count.unknown() : zero;
    }

    private static PaidPartnership partnership(JsonNode node) {
        Flag flag = Json.flag(node, "is_paid_partnership", "iphone_struct/is_paid_partnership");
        JsonNode sponsors =
                Json.first(node, "sponsor_tags", "iphone_struct/sponsor_tags", "edge_media_to_sponsor_user/edges");
        if (flag == Flag.YES || sponsors.size() > 0) {
            return PaidPartnership.DECLARED;
        }
        return flag == Flag.NO || sponsors.isArray() ? PaidPartnership.NONE : PaidPartnership.UNKNOWN;
    }
}
