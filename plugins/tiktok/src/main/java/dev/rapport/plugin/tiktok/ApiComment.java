package dev.rapport.plugin.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Comment;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;

/** A comment or reply of the Research and Business APIs. */
final class ApiComment {

    private ApiComment() {}

    static boolean isComment(JsonNode node) {
        return node.has("video_id")
                && node.has("text")
                && Json.hasAny(node, "comment_id", "id")
                && Json.hasAny(node, "create_time", "like_count", "likes");
    }

    static void read(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        String id = Json.text(node, "comment_id", "id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The comment has no id.", record.place());
            return;
        }
        String video = Json.text(node, "video_id");
        String parent = Json.text(node, "parent_comment_id");
        String status = Json.text(node, "status");
        if (!status.isEmpty() && !status.equalsIgnoreCase("PUBLIC")) {
            return;
        }
        reading.sink()
                .comment(Comment.of(TikTok.PLATFORM, id)
                        .postId(video)
                        .parentId( // The Research API names the video as parent of what answers no comment.
                                parent.equals(video) ? "" : parent)
                        .author(Json.text(node, "username", "user_id"))
                        .text(Json.text(node, "text"))
                        .time(reading.time(node, record.place(), "create_time"))
                        .likes(reading.count(node, record.place(), "like_count", "likes"))
                        .byCreator(Json.flag(node, "owner"))
                        .build());
    }
}
