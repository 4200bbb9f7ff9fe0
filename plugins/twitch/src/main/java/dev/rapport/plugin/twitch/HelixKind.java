package dev.rapport.plugin.twitch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.parsing.Json;

/** What a record of the Helix API is; the answers do not say it, only their fields do. */
enum HelixKind {
    USER,
    CHANNEL,
    SEARCHED_CHANNEL,
    VIDEO,
    CLIP,
    STREAM,
    FOLLOWER,
    FOLLOWED,
    LEGACY_FOLLOW,
    SUBSCRIPTION,
    GOAL,
    SEGMENT,
    OTHER;

    static HelixKind of(JsonNode node) {
        if (Json.hasAll(node, "login", "display_name", "broadcaster_type")) {
            return USER;
        }
        if (Json.hasAll(node, "user_id", "duration", "view_count", "title")) {
            return VIDEO;
        }
        if (Json.hasAll(node, "broadcaster_id", "creator_id", "view_count", "title")) {
            return CLIP;
        }
        if (Json.hasAll(node, "user_id", "viewer_count", "started_at")) {
            return STREAM;
        }
        if (Json.hasAll(node, "broadcaster_login", "display_name", "is_live")) {
            return SEARCHED_CHANNEL;
        }
        if (Json.hasAll(node, "broadcaster_id", "game_id", "title")
                && Json.hasAny(node, "broadcaster_language", "delay")) {
            return CHANNEL;
        }
        if (Json.hasAll(node, "broadcaster_id", "tier")) {
            return SUBSCRIPTION;
        }
        if (Json.hasAll(node, "broadcaster_id", "current_amount", "target_amount")) {
            return GOAL;
        }
        return ofLists(node);
    }

    private static HelixKind ofLists(JsonNode node) {
        if (Json.hasAll(node, "from_id", "to_id", "followed_at")) {
            return LEGACY_FOLLOW;
        }
        if (Json.hasAll(node, "user_id", "user_login", "followed_at")) {
            return FOLLOWER;
        }
        if (Json.hasAll(node, "broadcaster_id", "broadcaster_login", "followed_at")) {
            return FOLLOWED;
        }
        if (Json.hasAll(node, "start_time", "canceled_until", "is_recurring")) {
            return SEGMENT;
        }
        return OTHER;
    }
}
