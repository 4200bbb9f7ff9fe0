package dev.rapport.plugin.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.parsing.Fields;
import dev.rapport.parsing.FileBytes;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Nowhere;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands in {@code includes}, which come behind the tweets that need them: users by id, media by key. */
final class V2Joins {

    private static final Fields FIELDS = Fields.of()
            .andInside("includes", Fields.of().andInside("users", XFields.READ).andInside("media", XFields.READ));

    private final Map<String, JsonNode> users = new LinkedHashMap<>();
    private final Map<String, JsonNode> media = new HashMap<>();

    static V2Joins of(ExportFile file) throws IOException {
        V2Joins joins = new V2Joins();
        if (!isOnlyTweets(JsonFile.first(file)) && FileBytes.contain(file, "\"includes\"")) {
            JsonFile.each(file, X.WRAPPERS, FIELDS, new Reading(new Nowhere()), joins::collect);
        }
        return joins;
    }

    /** In a plain list nothing is joined: it need not even be looked through. */
    private static boolean isOnlyTweets(JsonNode first) {
        return V2Tweet.isTweet(first) || V2User.isUser(first);
    }

    private void collect(JsonRecord record) {
        JsonNode includes = record.node().path("includes");
        for (JsonNode user : includes.path("users")) {
            if (record.isComplete(user)) {
                users.put(Json.text(user, "id"), user);
            }
        }
        for (JsonNode one : includes.path("media")) {
            if (record.isComplete(one)) {
                media.put(Json.text(one, "media_key"), one);
            }
        }
    }

    String handle(String userId) {
        return Optional.ofNullable(users.get(userId))
                .map(user -> Json.text(user, "username"))
                .orElse("");
    }

    Optional<JsonNode> media(String key) {
        return Optional.ofNullable(media.get(key));
    }

    /** Profiles of those who wrote the tweets; whom they only mention was not asked for. */
    void authors(Set<String> ids, Reading reading) {
        users.forEach((id, user) -> {
            if (ids.contains(id)) {
                V2User.read(user, "/includes/users", reading);
            }
        });
    }
}
