package dev.rapport.plugin.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.parsing.JsonRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the page of 2021 to 2023 kept ({@code SIGI_STATE}): posts by their id, users by their handle, and the figures of users apart
 * from them.
 */
final class PageState {

    private static final String POSTS = "ItemModule";
    private static final String PEOPLE = "UserModule";

    /** In these all is read, because ids and handles are names of fields. */
    static final String[] KEYED = {POSTS, PEOPLE};

    private PageState() {}

    static boolean isState(JsonNode node) {
        return has(node.path(POSTS), WebItem::isItem)
                || has(node.path(PEOPLE).path("users"), user -> user.has("uniqueId"));
    }

    private static boolean has(JsonNode keyed, Predicate<JsonNode> mark) {
        boolean has = false;
        for (JsonNode value : keyed) {
            has |= mark.test(value);
        }
        return has;
    }

    /** Its posts and profiles as records, those that a cut left whole. */
    static List<JsonRecord> records(JsonRecord page) {
        List<JsonRecord> records = new ArrayList<>();
        for (Map.Entry<String, JsonNode> post : page.node().path(POSTS).properties()) {
            if (page.isComplete(post.getValue()) && post.getValue() instanceof ObjectNode node) {
                if (!node.hasNonNull("id")) {
                    node.put("id", post.getKey());
                }
                records.add(page.part(node, POSTS + "/" + post.getKey()));
            }
        }
        JsonNode people = page.node().path(PEOPLE);
        for (Map.Entry<String, JsonNode> user : people.path("users").properties()) {
            JsonNode stats = people.path("stats").path(user.getKey());
            if (page.isComplete(user.getValue()) && page.isComplete(stats)) {
                ObjectNode profile = JsonNodeFactory.instance.objectNode();
                profile.set("user", user.getValue());
                profile.set("stats", stats.isMissingNode() ? profile.objectNode() : stats);
                records.add(page.part(profile, PEOPLE + "/users/" + user.getKey()));
            }
        }
        return records;
    }
}
