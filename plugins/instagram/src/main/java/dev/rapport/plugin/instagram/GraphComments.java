package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Flag;
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

/** Graph API: comments and replies. */
final class GraphComments implements Family {

    private static final String COMMENTS_FORMAT = "graph-comments";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(COMMENTS_FORMAT, "Graph API comments", COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(
                Claims.any(
                        head,
                        Instagram.WRAPPERS,
                        n -> isComment(n)
                                || isComment(n.path("mentioned_comment"))
                                || GraphShape.isMapById(n) && GraphShape.byId(n).anyMatch(GraphComments::isComment)),
                Claim.shape(COMMENTS_FORMAT));
    }

    private static boolean isComment(JsonNode node) {
        return Json.hasAll(node, "id", "text", "timestamp")
                && node.path("timestamp").isTextual()
                && !Json.hasAny(
                        node,
                        "media_type",
                        "media_product_type",
                        "postId",
                        "post_id",
                        "ownerUsername",
                        "author_id",
                        "permalink",
                        "is_reply");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        GraphPaging paging = GraphPaging.of(JsonFile.envelope(file, Instagram.WRAPPERS));
        String post = paging.edge().equals("comments") ? paging.object() : "";
        String parent = paging.edge().equals("replies") ? paging.object() : "";
        paging.incomplete().ifPresent(reading::once);
        JsonFile.each(file, Instagram.WRAPPERS, reading, record -> any(record, post, parent, reading));
    }

    private static void any(JsonRecord record, String post, String parent, Reading reading) {
        if (GraphShape.isMapById(record.node())) {
            record.node().fields().forEachRemaining(entry -> {
                if (entry.getValue().isObject()) {
                    comment(record.part(entry.getValue(), entry.getKey()), post, parent, reading);
                }
            });
        } else if (isComment(record.node().path("mentioned_comment"))) {
            comment(record.part(record.node().path("mentioned_comment"), "mentioned_comment"), post, parent, reading);
        } else if (isComment(record.node()) || !record.isEnvelope()) {
            comment(record, post, parent, reading);
        }
    }

    /** Takes a comment and its replies. */
    static void comment(JsonRecord record, String enclosingPost, String enclosingParent, Reading reading) {
        JsonNode node = record.node();
        if (!record.isComplete()) {
            return;
        }
        String id = Json.text(node, "id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The comment has no id. Maybe ask the API for the field id.", record.place());
            return;
        }
        String stated = Json.text(node, "media/id");
        String post = stated.isEmpty() ? enclosingPost : stated;
        if (post.isEmpty()) {
            reading.once(ReadIssue.warning(
                    "comment-without-post",
                    "The file does not say under which post the comments stand. Maybe ask the API for the field media.",
                    record.place()));
        }
        String parent = Json.text(node, "parent_id");
        reading.sink()
                .comment(Comment.of(Instagram.PLATFORM, id)
                        .postId(post)
                        .parentId(parent.isEmpty() ? enclosingParent : parent)
                        .author(Json.text(node, "username", "from/username", "from/id"))
                        .text(Json.text(node, "text"))
                        .time(reading.time(node, record.place(), "timestamp"))
                        .likes(reading.count(node, record.place(), "like_count"))
                        // The API names the user only where the token's owner, whose post it is, wrote the comment.
                        .byCreator(Instagram.hasText(node, "user/id") ? Flag.YES : Flag.UNKNOWN)
                        .build());
        int position = 0;
        for (JsonNode reply : node.path("replies").path("data")) {
            comment(record.part(reply, "replies/data/" + position++), post, id, reading);
        }
    }
}
