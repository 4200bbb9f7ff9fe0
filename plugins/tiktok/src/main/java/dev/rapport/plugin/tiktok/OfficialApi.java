package dev.rapport.plugin.tiktok;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** TikTok's own APIs for apps: Display v1 and v2, Research, and Business accounts. */
final class OfficialApi implements Family {

    private static final String FORMAT = "official-api";
    private static final Set<String> WRAPPERS =
            Set.of("data", "result", "results", "response", "videos", "comments", "user", "list", "pages");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "TikTok API for apps (Display, Research, Business)",
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
                REACH,
                DURATION,
                COMMENTS,
                AUDIENCE));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean isSure = Claims.any(
                head,
                WRAPPERS,
                n -> Json.hasAll(n, "error/code", "error/log_id", "error/message")
                        || Json.hasAll(n, "creator_username", "creator_nickname")
                        || Json.hasAll(n, "code", "message", "request_id") && isBusiness(n.path("data"))
                        || Json.hasAll(n, "open_id", "union_id"));
        if (isSure) {
            return Optional.of(Claim.exact(FORMAT));
        }
        boolean isShaped = Claims.any(head, WRAPPERS, n -> ApiVideo.isVideo(n) || ApiComment.isComment(n));
        return Claims.when(isShaped, Claim.shape(FORMAT));
    }

    private static boolean isBusiness(JsonNode data) {
        return Json.hasAll(data, "display_name", "profile_image")
                || Json.hasAny(data, "videos/0/item_id", "comments/0/comment_id", "username")
                || Json.hasAny(data, "has_more", "followers_count")
                        && Json.hasAny(data, "videos", "comments", "username");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        boolean[] hasRecords = {false};
        boolean[] isEmptyList = {false};
        JsonFile.each(file, WRAPPERS, TiktokFields.READ, reading, record -> {
            JsonNode node = record.node();
            if (node.path("has_more").asBoolean(false)) {
                Told.morePages(reading, "has_more");
            }
            isEmptyList[0] |= node.has("has_more");
            hasRecords[0] |= take(record, reading);
        });
        if (!hasRecords[0]) {
            Told.figureNotKept(
                    reading,
                    isEmptyList[0]
                            ? "The list (data.videos) is empty: there is nothing to keep."
                            : "The answer has no profile, videos or comments. Maybe ask for more fields.");
        }
    }

    private static boolean take(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        if (node.path("data").isObject()) {
            return opened(record.part(node.path("data"), "data"), reading);
        }
        boolean isInList = record.place().contains("/videos/") || record.place().contains("/list/");
        if (ApiComment.isComment(node)) {
            if (record.isComplete()) {
                ApiComment.read(record, reading);
            }
            return true;
        }
        if (ApiVideo.isVideo(node) || isInList && node.has("item_id")) {
            if (record.isComplete()) {
                ApiVideo.read(record, reading);
            }
            return true;
        }
        return ApiUser.read(record, reading);
    }

    /** A whole answer that is one of several in a list. */
    private static boolean opened(JsonRecord data, Reading reading) {
        boolean isKnown = false;
        for (String list : List.of("videos", "comments", "list")) {
            int position = 0;
            for (JsonNode element : data.node().path(list)) {
                isKnown |= take(data.part(element, list + "/" + position++), reading);
            }
        }
        JsonNode user = data.node().path("user");
        return isKnown || take(user.isObject() ? data.part(user, "user") : data, reading);
    }
}
