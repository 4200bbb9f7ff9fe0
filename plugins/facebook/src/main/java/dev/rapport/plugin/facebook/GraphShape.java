package dev.rapport.plugin.facebook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.parsing.Json;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the objects of a page look like; Instagram and others use some of the same names. */
final class GraphShape {

    private static final String[] PAGE = {
        "fan_count",
        "talking_about_count",
        "category_list",
        "screennames",
        "engagement/social_sentence",
        "verification_status",
        "country_page_likes",
        "instagram_business_account",
        "general_info",
        "overall_star_rating",
        "checkins"
    };
    private static final String[] POST = {
        "status_type",
        "permalink_url",
        "reactions/summary",
        "like/summary",
        "love/summary",
        "likes/data",
        "comments/data/0/created_time",
        "attachments/data",
        "child_attachments",
        "story",
        "embed_html",
        "message_tags",
        "shares/count",
        "insights/data",
        "video_insights/data",
        "multi_share_end_card"
    };

    private GraphShape() {}

    private static boolean isElsewhere(JsonNode node) {
        // Instagram's web writes ids of posts in the same way, behind the account's instead of before it.
        boolean isOnInstagram = Json.text(node, "post_url", "permalink", "url").contains("instagram.com/");
        return isOnInstagram
                || Json.hasAny(
                        node,
                        "media_type",
                        "username_raw",
                        "media_product_type",
                        "screen_name",
                        "uniqueId",
                        "snippet",
                        "pin_id",
                        "board_id",
                        "subreddit",
                        "acct",
                        "pk",
                        "code",
                        "taken_at",
                        "images",
                        "user",
                        "owner",
                        "from/username");
    }

    static boolean isInsight(JsonNode node) {
        return Json.hasAll(node, "name", "period", "values")
                && (Json.text(node, "name").startsWith("page_")
                        || Json.text(node, "name").startsWith("post_")
                        || Json.text(node, "name").startsWith("total_video_"));
    }

    static boolean isComment(JsonNode node) {
        boolean isAddressed = Json.text(node, "permalink_url").contains("comment_id=");
        return Json.has(node, "message")
                && (isAddressed
                        || Json.hasAny(node, "comment_count", "can_remove", "can_reply_privately", "user_likes")
                                && Json.has(node, "like_count"));
    }

    static boolean isPost(JsonNode node) {
        // The API writes times as text; numbers there are of the advertising of others.
        boolean isMessage = node.path("created_time").isTextual()
                && Json.hasAny(node, "message", "story", "from", "type", "length");
        boolean isVideo = Json.hasAll(node, "description", "updated_time", "id");
        boolean isOfPage = !Facebook.pageOf(Json.text(node, "id")).isEmpty();
        return !isElsewhere(node)
                && !isInsightsOfPage(node)
                && (isMessage || isVideo || isOfPage || Json.hasAny(node, POST) && !Json.hasAny(node, PAGE));
    }

    private static boolean isInsightsOfPage(JsonNode node) {
        return Json.text(node, "insights/data/0/name").startsWith("page_");
    }

    static boolean isPage(JsonNode node) {
        // Much that is no page has a key, a name and a category; the ids of pages are long numbers.
        boolean isNamed = node.has("id")
                && node.has("name")
                && (Json.has(node, "category") && Json.text(node, "id").matches("[0-9]{5,20}")
                        || Json.text(node, "link").contains("facebook.com/"));
        return !isElsewhere(node)
                && !node.has("created_time")
                && (Json.hasAny(node, PAGE) || isNamed || isInsightsOfPage(node));
    }

    /** Marks that no other platform has. */
    static boolean isSure(JsonNode node) {
        boolean isHere = isInsight(node)
                || Json.hasAny(
                        node,
                        "fan_count",
                        "talking_about_count",
                        "screennames/data",
                        "status_type",
                        "reactions/summary",
                        "love/summary",
                        "child_attachments",
                        "multi_share_end_card",
                        "country_page_likes",
                        "engagement/social_sentence",
                        "insights/data/0/name",
                        "video_insights/data",
                        "attachments/data/0/target",
                        "attachments/data/0/subattachments")
                || Json.text(node, "permalink_url").contains("facebook.com/")
                || Json.text(node, "link").contains("facebook.com/")
                || Json.text(node, "embed_html").contains("facebook.com");
        boolean isPost = node.has("created_time")
                && !Facebook.pageOf(Json.text(node, "id")).isEmpty();
        return !isElsewhere(node) && (isHere || isPost);
    }

    static boolean isLikely(JsonNode node) {
        boolean fits = isPage(node)
                || isComment(node)
                || isPost(node) && Json.text(node, "id").length() > 4;
        return fits && !hasOtherNames(node);
    }

    /** The Graph API writes all names with underscores: {@code priceCents} is of a shop, whose goods have an id, name and category, too. */
    private static boolean hasOtherNames(JsonNode node) {
        return StreamSupport.stream(node.properties().spliterator(), false)
                .anyMatch(entry -> entry.getKey().chars().anyMatch(Character::isUpperCase));
    }

    /** The answer to {@code ?ids=}: objects by their id. */
    static Stream<JsonNode> byId(JsonNode node) {
        return StreamSupport.stream(node.properties().spliterator(), false)
                .filter(entry -> entry.getKey().length() > 4
                        && entry.getKey().chars().allMatch(c -> c == '_' || (c >= '0' && c <= '9')))
                .map(Map.Entry::getValue)
                .filter(JsonNode::isObject);
    }
}
