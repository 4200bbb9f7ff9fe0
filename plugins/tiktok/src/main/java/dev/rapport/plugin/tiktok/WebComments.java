package dev.rapport.plugin.tiktok;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Flag;
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

/** Comments as the web and the apps answer them. */
final class WebComments implements Family {

    private static final String FORMAT = "web-comments";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "TikTok web comments", COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Claims.any(head, TikTok.WRAPPERS, WebComments::isComment), Claim.exact(FORMAT));
    }

    private static boolean isComment(JsonNode node) {
        return Json.hasAll(node, "text", "digg_count") && Json.hasAny(node, "cid", "comment_id");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, TikTok.WRAPPERS, TiktokFields.READ, reading, record -> {
            if (record.isEnvelope() && !isComment(record.node())) {
                if (record.node().path("has_more").asInt(0) == 1) {
                    Told.morePages(reading, "has_more");
                }
            } else if (record.isComplete()) {
                comment(record, "", reading);
            }
        });
    }

    private static void comment(JsonRecord record, String parent, Reading reading) {
        JsonNode node = record.node();
        String id = Json.text(node, "cid", "comment_id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The comment has no cid.", record.place());
            return;
        }
        String answered = Json.text(node, "reply_id");
        reading.sink()
                .comment(Comment.of(TikTok.PLATFORM, id)
                        .postId(Json.text(node, "aweme_id"))
                        .parentId(answered.isEmpty() || answered.equals("0") ? parent : answered)
                        .author(Json.text(node, "unique_id", "user/unique_id", "user/uid"))
                        .text(Json.text(node, "text"))
                        .time(reading.time(node, record.place(), "create_time"))
                        .likes(reading.count(node, record.place(), "digg_count"))
                        // The file does not say whose video it is; the platform's own label does, where it is there.
                        .byCreator(
                                node.path("label_text").asText("").equalsIgnoreCase("Creator")
                                        ? Flag.YES
                                        : Flag.UNKNOWN)
                        .build());
        int position = 0;
        for (JsonNode reply : node.path("reply_comment")) {
            comment(record.part(reply, "reply_comment/" + position++), id, reading);
        }
    }
}
