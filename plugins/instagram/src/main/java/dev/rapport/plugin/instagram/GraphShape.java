package dev.rapport.plugin.instagram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.PostKind;
import dev.rapport.parsing.Json;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the objects of the Graph API look like; Facebook, Threads and others use some of the same names. */
final class GraphShape {

    private static final Set<String> MEDIA_TYPES = Set.of("IMAGE", "VIDEO", "CAROUSEL_ALBUM");
    private static final String[] OTHER_PLATFORMS = {
        "acct",
        "screen_name",
        "statuses_count",
        "fan_count",
        "public_metrics",
        "threads_biography",
        "message",
        "story",
        "text_post_app_info",
        // X's, and whose figures of each day are collected
        "tweet_count",
        "listed_count",
        "date",
        // Pinterest's and TikTok's accounts for businesses
        "pin_count",
        "audience_countries",
        "display_name"
    };

    private GraphShape() {}

    static boolean isMedia(JsonNode node) {
        boolean isElsewhere = Json.text(node, "media_product_type").equals("THREADS")
                || Json.text(node, "permalink").contains("threads.")
                || Json.hasAny(node, "taken_at", "shortCode", "fanCount", "message", "created_time", "_fivetran_id");
        boolean hasCounters = node.has("permalink") && Json.hasAny(node, "like_count", "comments_count", "timestamp");
        return !isElsewhere
                && (hasMediaType(node)
                        || hasCounters && Json.text(node, "permalink").contains("instagram."));
    }

    static boolean hasMediaType(JsonNode node) {
        return MEDIA_TYPES.contains(Json.text(node, "media_type")) && Json.hasAny(node, "id", "permalink", "media_url");
    }

    static boolean isUser(JsonNode node) {
        return !Json.hasAny(node, OTHER_PLATFORMS)
                && !node.has("media_type")
                && Json.hasAny(node, "followers_count", "follows_count", "media_count")
                && Json.hasAny(node, "username", "biography", "media_count", "ig_id", "profile_picture_url")
                && !Json.hasAny(node, "is_private", "pk", "edge_followed_by");
    }

    /** The answer to {@code ?ids=}: objects by their id. */
    static boolean isMapById(JsonNode node) {
        return node.isObject()
                && byId(node).findAny().isPresent()
                && node.path("id").isMissingNode()
                && node.path("data").isMissingNode();
    }

    static Stream<JsonNode> byId(JsonNode node) {
        return StreamSupport.stream(node.properties().spliterator(), false)
                .filter(entry -> entry.getKey().chars().allMatch(c -> c >= '0' && c <= '9')
                        && !entry.getKey().isEmpty())
                .map(java.util.Map.Entry::getValue)
                .filter(JsonNode::isObject);
    }

    static PostKind kind(JsonNode node) {
        String type = Json.text(node, "media_type");
        String product = Json.text(node, "media_product_type");
        String permalink = Json.text(node, "permalink");
        if (product.equals("STORY") || permalink.contains("/stories/")) {
            return PostKind.STORY;
        }
        if (product.equals("REELS") || permalink.contains("/reel/")) {
            return PostKind.SHORT;
        }
        return switch (type) {
            case "IMAGE" -> PostKind.PHOTO;
            case "VIDEO" -> PostKind.VIDEO;
            case "CAROUSEL_ALBUM" -> PostKind.CAROUSEL;
            default -> PostKind.UNKNOWN;
        };
    }
}
