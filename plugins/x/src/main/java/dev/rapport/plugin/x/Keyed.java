package dev.rapport.plugin.x;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.Fields;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers in which tweets and users stand under their ids: those of the web of 2019 to 2022 ({@code globalObjects}), collections
 * ({@code objects}), and {@code statuses/lookup} with {@code map=true}.
 */
final class Keyed implements Family {

    private static final String FORMAT = "api-v1-keyed";

    /** Where they stand; in these all is read, because ids are names of fields. */
    private static final List<String> PLACES = List.of("globalObjects", "objects");

    /** With map=true the tweets stand here, and an id without a tweet has null. */
    private static final String MAP = "id";

    private static final Fields FIELDS = XFields.READ.andWhole("globalObjects", "objects", MAP);

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "X tweets and users by id",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SHARES,
                DURATION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        JsonNode root = head.documents().stream().findFirst().orElse(MissingNode.getInstance());
        boolean isKeyed = has(tweets(root)) || hasUser(objects(root));
        return Claims.when(isKeyed, Claim.exact(FORMAT));
    }

    /** What has tweets and users by their ids; missing where there is only a map of tweets. */
    private static JsonNode objects(JsonNode root) {
        for (String place : PLACES) {
            if (root.path(place).isObject()) {
                return root.path(place);
            }
        }
        return MissingNode.getInstance();
    }

    /** The tweets by their ids. */
    private static JsonNode tweets(JsonNode root) {
        JsonNode tweets = objects(root).path("tweets");
        return tweets.isObject() ? tweets : root.path(MAP);
    }

    private static boolean has(JsonNode tweets) {
        for (Map.Entry<String, JsonNode> tweet : tweets.properties()) {
            if (isTweet(tweet)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTweet(Map.Entry<String, JsonNode> entry) {
        JsonNode node = entry.getValue();
        return X.isId(entry.getKey())
                && node.has("created_at")
                && Json.hasAny(node, "text", "full_text")
                && Json.hasAny(node, "id_str", "id");
    }

    private static boolean hasUser(JsonNode objects) {
        for (JsonNode user : objects.path("users")) {
            if (ClassicUser.isUser(user)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, Set.of(), FIELDS, reading, record -> page(record, reading));
    }

    private static void page(JsonRecord record, Reading reading) {
        JsonNode root = record.node();
        JsonNode users = objects(root).path("users");
        Set<String> given = new HashSet<>();
        for (Map.Entry<String, JsonNode> entry : tweets(root).properties()) {
            JsonNode tweet = entry.getValue();
            String place = record.place() + "/" + entry.getKey();
            if (isTweet(entry) && record.isComplete(tweet)) {
                JsonNode beside = users.path(Json.text(tweet, "user_id_str", "user/id_str"));
                JsonNode user = beside.isMissingNode() ? tweet.path("user") : beside;
                author(user, place, given, reading);
                ClassicTweet.read(tweet, ref(tweet, user), place, reading);
            } else if (!tweet.isNull() && !isTweet(entry)) {
                reading.reject("unknown-record", "The record is no tweet.", place);
            }
        }
        if (given.isEmpty()) {
            users.forEach(user -> author(user, record.place(), given, reading));
        }
    }

    /** Whom the tweets mention was not asked for. */
    private static void author(JsonNode user, String place, Set<String> given, Reading reading) {
        if (ClassicUser.isUser(user) && given.add(ClassicUser.ref(user).id())) {
            ClassicUser.read(user, place, reading);
        }
    }

    private static AccountRef ref(JsonNode tweet, JsonNode user) {
        return user.isObject() ? ClassicUser.ref(user) : X.account(Json.text(tweet, "user_id_str"), "");
    }
}
