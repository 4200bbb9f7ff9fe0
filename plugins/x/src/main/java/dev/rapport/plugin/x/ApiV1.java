package dev.rapport.plugin.x;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** API v1.1: tweets, timelines, searches, users, and cursored lists of users. */
final class ApiV1 implements Family {

    private static final String FORMAT = "api-v1";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "X API v1.1",
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
        if (Claims.any(head, X.WRAPPERS, n -> isTweet(n) || ClassicUser.isUser(n) && !n.has("acct"))) {
            return Optional.of(Claim.exact(FORMAT));
        }
        if (Claims.any(head, X.WRAPPERS, ApiV1::isCursored)) {
            return Optional.of(Claim.exact(FORMAT));
        }
        // A long list of ids may fill the first bytes alone.
        return Claims.when(
                Claims.any(head, X.WRAPPERS, n -> n.size() == 1 && X.isId(Json.text(n, "ids/9"))), Claim.shape(FORMAT));
    }

    private static boolean isTweet(JsonNode node) {
        return Json.hasAny(node, "text", "full_text")
                && Json.hasAny(node, "id_str", "id")
                && node.has("created_at")
                && Json.hasAny(node, "user/screen_name", "user/id_str", "user/id", "favorite_count", "retweeted");
    }

    private static boolean isCursored(JsonNode node) {
        return Json.hasAll(node, "next_cursor_str", "previous_cursor_str") && Json.hasAny(node, "ids", "users");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Set<String> authors = new HashSet<>();
        JsonFile.each(file, X.WRAPPERS, XFields.READ, reading, record -> {
            JsonNode node = record.node();
            if (!record.isComplete() && !record.isEnvelope()) {
                return;
            }
            if (isTweet(node)) {
                tweet(record, authors, reading);
            } else if (ClassicUser.isUser(node)) {
                user(record, reading);
            } else if (isCursored(node) || node.has("next_cursor_str")) {
                list(node, reading);
            } else if (!record.isEnvelope()) {
                reading.reject("unknown-record", "The record is neither a tweet nor a user.", record.place());
            }
        });
    }

    private static void tweet(JsonRecord record, Set<String> authors, Reading reading) {
        if (record.open().size() > 0) {
            return;
        }
        JsonNode user = record.node().path("user");
        String id = ClassicUser.ref(user).id();
        if (ClassicUser.isUser(user) && authors.add(id)) {
            ClassicUser.read(user, record.at("user"), reading);
        }
        AccountRef author = user.isObject()
                ? X.account(id, Json.text(user, "screen_name"))
                // Programs that keep little of the author write it beside the text.
                : X.account(
                        Json.text(record.node(), "user_id_str", "user_id"),
                        Json.text(record.node(), "screen_name", "username", "user_screen_name"));
        ClassicTweet.read(record.node(), author, record.place(), reading);
    }

    private static void user(JsonRecord record, Reading reading) {
        ClassicUser.read(record.node(), record.place(), reading);
        JsonNode last = record.node().path("status");
        if (last.has("created_at") && record.open().isEmpty()) {
            ClassicTweet.read(last, ClassicUser.ref(record.node()), record.at("status"), reading);
        }
    }

    private static void list(JsonNode node, Reading reading) {
        String next = Json.text(node, "next_cursor_str");
        if (!next.isEmpty() && !next.equals("0")) {
            Told.morePages(reading, "next_cursor_str = " + next);
        }
        if (node.path("ids").isArray()) {
            Told.figureNotKept(
                    reading,
                    "The " + node.path("ids").size()
                            + " ids are people, but the answer does not say of whom and whether they follow or are followed."
                            + " Maybe export users/show of the account, which has both numbers.");
        }
    }
}
