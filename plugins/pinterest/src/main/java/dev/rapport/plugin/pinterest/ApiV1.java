package dev.rapport.plugin.pinterest;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** API v1 of 2015 to 2020: pins and people, whose fields are those that were asked for. Who they are of is known by their address. */
final class ApiV1 implements Family {

    private static final String FORMAT = "api-v1";
    private static final Pattern PIN = Pattern.compile("pinterest\\.[a-z.]+/pin/\\w");
    private static final Pattern PROFILE_ADDRESS =
            Pattern.compile("^https?://(?:[a-z]+\\.)?pinterest\\.[a-z.]+/(?!pin/)([\\w-]{3,60})/?$");

    private static final Pattern BOARD_ADDRESS =
            Pattern.compile("^https?://(?:[a-z]+\\.)?pinterest\\.[a-z.]+/(?!pin/)[\\w-]+/[^/?]+/?$");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT, "Pinterest API v1", PROFILE, FOLLOWERS, POSTS, POST_TIME, CAPTION, COMMENT_COUNT, SAVES));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean isAnswer =
                head.documents().stream().anyMatch(root -> root.path("data").isContainerNode());
        return Claims.when(
                isAnswer
                        && Claims.any(head, Pinterest.WRAPPERS, node -> isPin(node) || isPerson(node) || isBoard(node)),
                Claim.exact(FORMAT));
    }

    private static boolean isPin(JsonNode node) {
        return Json.has(node, "id")
                && PIN.matcher(Json.text(node, "url")).find()
                && Json.hasAny(node, "note", "link", "image", "counts", "creator", "board");
    }

    private static boolean isPerson(JsonNode node) {
        return Json.has(node, "id") && node.has("first_name") && !handle(node).isEmpty();
    }

    private static boolean isBoard(JsonNode node) {
        return Json.hasAll(node, "id", "name")
                && BOARD_ADDRESS.matcher(Json.text(node, "url")).find();
    }

    private static String handle(JsonNode node) {
        String username = Json.text(node, "username");
        Matcher address = PROFILE_ADDRESS.matcher(Json.text(node, "url"));
        return username.isEmpty() && address.find() ? address.group(1) : username;
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, Pinterest.WRAPPERS, reading, record -> {
            JsonNode node = record.node();
            if (!record.isComplete()) {
                return;
            }
            if (isPin(node)) {
                pin(record, reading);
            } else if (isPerson(node)) {
                person(record, reading);
            } else if (isBoard(node)) {
                reading.once(ReadIssue.info(
                        "figure-not-kept",
                        "The boards (" + Json.text(node, "name")
                                + ") have followers and pins of their own, and none of the account. Maybe export the pins, too.",
                        record.place()));
            } else if (!record.isEnvelope()) {
                reading.reject("unknown-record", "The record is neither a pin nor an account.", record.place());
            } else if (!Json.text(node, "page/next").isEmpty()) {
                reading.once(ReadIssue.info(
                        "incomplete-pages",
                        "This is one page of several (page/next), so averages are over a part. Maybe save the next pages, too.",
                        "/page/next"));
            }
        });
    }

    private static void pin(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        String place = record.place();
        JsonNode creator = node.path("creator");
        AccountRef owner = Pinterest.account(Json.text(creator, "id"), handle(creator));
        reading.sink()
                .post(Pinterest.pin(owner, Json.text(node, "id"), "", Json.text(node, "note"))
                        .kind(Pinterest.kind(Json.text(node, "media/type")))
                        .time(reading.time(node, place, "created_at"))
                        .saves(reading.count(node, place, "counts/saves", "counts/repins"))
                        .comments(reading.count(node, place, "counts/comments"))
                        .build());
    }

    private static void person(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        String place = record.place();
        String name = Stream.of("first_name", "last_name")
                .map(field -> Json.text(node, field).strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        reading.sink()
                .account(Account.of(Pinterest.account(Json.text(node, "id"), handle(node)))
                        .name(name)
                        .bio(Json.text(node, "bio").strip())
                        .followers(reading.count(node, place, "counts/followers"))
                        .following(reading.count(node, place, "counts/following"))
                        .posts(reading.count(node, place, "counts/pins"))
                        .build());
    }
}
