package dev.rapport.plugin.x;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What x.com itself answers: tweets and users in the old form inside many layers of new ones. */
final class GraphQl implements Family {

    private static final String FORMAT = "web-graphql";
    private static final Set<String> WRAPPERS = Set.of("results", "pages", "records", "items", "tweets", "users");
    private static final int DEEPEST = 60;

    /** Where the fields of the old form stand now. */
    private static final Map<String, String> MOVED = Map.ofEntries(
            Map.entry("name", "core/name"),
            Map.entry("created_at", "core/created_at"),
            Map.entry("followers_count", "relationship_counts/followers"),
            Map.entry("friends_count", "relationship_counts/following"),
            Map.entry("statuses_count", "tweet_counts/tweets"),
            Map.entry("description", "profile_bio/description"),
            Map.entry("entities", "profile_bio/entities"),
            Map.entry("url", "website/url"),
            Map.entry("protected", "privacy/protected"),
            Map.entry("profile_image_url", "avatar/image_url"),
            Map.entry("verified", "verification/verified"));

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "X web (GraphQL)",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SHARES,
                SAVES,
                VIEWS,
                DURATION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean fits = !head.documents().isEmpty()
                && head.text().contains("\"rest_id\"")
                && (head.text().contains("\"legacy\"")
                        || head.text().contains("\"core\"") && head.text().contains("\"screen_name\""));
        return Claims.when(fits, Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Set<String> authors = new HashSet<>();
        JsonFile.each(file, WRAPPERS, reading, record -> {
            if (record.isComplete()) {
                walk(record.node(), record.place(), 0, authors, reading);
            }
        });
    }

    private static void walk(JsonNode node, String place, int depth, Set<String> authors, Reading reading) {
        if (depth > DEEPEST) {
            return;
        }
        if (isTweet(node)) {
            tweet(node, place, authors, reading);
        } else if (isUser(node)) {
            user(node, place, authors, reading);
        } else if (node.isObject()) {
            node.properties()
                    .forEach(
                            entry -> walk(entry.getValue(), place + "/" + entry.getKey(), depth + 1, authors, reading));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), place + "/" + i, depth + 1, authors, reading);
            }
        }
    }

    private static boolean isTweet(JsonNode node) {
        return node.has("rest_id") && Json.hasAny(node, "legacy/full_text", "legacy/retweet_count");
    }

    private static boolean isUser(JsonNode node) {
        return node.has("rest_id")
                && Json.hasAny(node, "legacy/followers_count", "legacy/screen_name", "core/screen_name");
    }

    private static void tweet(JsonNode node, String place, Set<String> authors, Reading reading) {
        JsonNode author = Json.first(node, "core/user_results/result", "author/user_results/result");
        AccountRef ref = ref(author);
        if (isUser(author)) {
            user(author, place + "/core", authors, reading);
        }
        ObjectNode legacy = node.path("legacy").deepCopy();
        if (!Json.hasAny(legacy, "id_str")) {
            legacy.put("id_str", Json.text(node, "rest_id"));
        }
        String longText = Json.text(node, "note_tweet/note_tweet_results/result/text");
        if (!longText.isEmpty()) {
            legacy.put("full_text", longText);
        }
        PostBuilder post = ClassicTweet.build(legacy, ref, place + "/legacy", reading);
        Count views = reading.count(node, place, "views/count");
        reading.sink().post(post.views(views).build());
    }

    private static AccountRef ref(JsonNode user) {
        return X.account(Json.text(user, "rest_id"), Json.text(user, "legacy/screen_name", "core/screen_name"));
    }

    private static void user(JsonNode node, String place, Set<String> authors, Reading reading) {
        if (!authors.add(Json.text(node, "rest_id"))) {
            return;
        }
        ObjectNode legacy =
                node.path("legacy").isObject() ? node.path("legacy").deepCopy() : JsonNodeFactory.instance.objectNode();
        // Answers since 2025 keep these beside the old form, and those of 2026 have no old form any more.
        MOVED.forEach((old, path) -> {
            JsonNode moved = Json.at(node, path);
            if (!legacy.has(old) && Json.isPresent(moved)) {
                legacy.set(old, moved);
            }
        });
        if (node.path("is_blue_verified").asBoolean(false)) {
            legacy.put("verified", true);
        }
        ClassicUser.read(legacy, ref(node), place + "/legacy", reading);
    }
}
