package dev.rapport.plugin.pinterest;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.PostRole;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** API v5: pins, lists of them, and the profile. */
final class Api implements Family {

    private static final String FORMAT = "api-v5";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Pinterest API v5",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SAVES,
                VIEWS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(
                Claims.any(head, Pinterest.WRAPPERS, n -> isPin(n) || isAccount(n) || isBoard(n)), Claim.exact(FORMAT));
    }

    private static boolean isPin(JsonNode node) {
        return node.has("id")
                && (Json.hasAny(node, "board_id", "board_owner", "parent_pin_id", "pin_metrics")
                        && Json.hasAny(node, "created_at", "media", "title", "description"));
    }

    private static boolean isAccount(JsonNode node) {
        return Json.has(node, "username") && Json.hasAny(node, "pin_count", "monthly_views", "board_count");
    }

    private static boolean isBoard(JsonNode node) {
        return node.has("collaborator_count") && Json.has(node, "owner/username");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Set<AccountRef> owners = new HashSet<>();
        JsonFile.each(file, Pinterest.WRAPPERS, reading, record -> {
            JsonNode node = record.node();
            if (record.isEnvelope() && node.path("bookmark").isTextual()) {
                reading.once(ReadIssue.info(
                        "incomplete-pages",
                        "This is one page of several (bookmark), so averages are over a part. Maybe save the next pages, too.",
                        "/bookmark"));
            }
            if (!record.open().isEmpty()) {
                return;
            }
            if (isPin(node)) {
                pin(record, reading);
            } else if (isAccount(node)) {
                account(record, reading);
            } else if (isBoard(node)) {
                board(node, owners, reading);
            } else if (!record.isEnvelope()) {
                reading.reject("unknown-record", "The record is neither a pin nor an account.", record.place());
            }
        });
    }

    /** A board names its owner; who follows a board does not follow the account. */
    private static void board(JsonNode node, Set<AccountRef> owners, Reading reading) {
        AccountRef owner = Pinterest.account("", Json.text(node, "owner/username"));
        if (owner.isNamed() && owners.add(owner)) {
            reading.sink().account(Account.of(owner).build());
        }
        reading.once(
                "figure-not-kept",
                code -> ReadIssue.info(
                        code,
                        "The boards (" + Json.text(node, "name") + ") have followers and pins of their own, and none of"
                                + " the account. Maybe export user_account and pins, too.",
                        ""));
    }

    private static void pin(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        String place = record.place();
        String id = Json.text(node, "id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The pin has no id.", place);
            return;
        }
        AccountRef owner = Pinterest.account("", Json.text(node, "board_owner/username"));
        // A pin that was saved from another one is somebody else's picture on the account's board.
        boolean isSaved = !Json.text(node, "parent_pin_id").isEmpty();
        String type = Json.text(node, "media/media_type", "creative_type");
        reading.sink()
                .post(Pinterest.pin(owner, id, Json.text(node, "title"), Json.text(node, "description"))
                        .kind(Pinterest.kind(type))
                        .time(reading.time(node, place, "created_at"))
                        .views(reading.count(
                                node,
                                place,
                                "pin_metrics/all_time/impression",
                                "pin_metrics/lifetime_metrics/impression"))
                        .saves(reading.count(
                                node, place, "pin_metrics/all_time/save", "pin_metrics/lifetime_metrics/save"))
                        .likes(reading.count(
                                node, place, "pin_metrics/all_time/reaction", "pin_metrics/lifetime_metrics/reaction"))
                        .comments(reading.count(
                                node, place, "pin_metrics/all_time/comment", "pin_metrics/lifetime_metrics/comment"))
                        .role(isSaved ? PostRole.REPOST : owned(node))
                        .build());
    }

    private static PostRole owned(JsonNode node) {
        return Json.flag(node, "is_owner").equals(Flag.NO) ? PostRole.OTHER : PostRole.ORIGINAL;
    }

    private static void account(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        String place = record.place();
        AccountRef ref = Pinterest.account(Json.text(node, "id"), Json.text(node, "username"));
        if (!ref.isNamed()) {
            reading.reject("no-id", "The profile has neither id nor username.", place);
            return;
        }
        String website = Json.text(node, "website_url");
        String picture = Json.text(node, "profile_image");
        reading.sink().owner(ref);
        reading.sink()
                .account(Account.of(ref)
                        .name(Json.text(node, "business_name"))
                        .bio(Json.text(node, "about").strip())
                        .followers(reading.count(node, place, "follower_count"))
                        .following(reading.count(node, place, "following_count"))
                        .posts(reading.count(node, place, "pin_count"))
                        .hasPicture(node.has("profile_image") ? Flag.of(!picture.isBlank()) : Flag.UNKNOWN)
                        .urls(website.isBlank() ? List.of() : List.of(website))
                        .build());
    }
}
