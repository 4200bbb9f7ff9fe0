package dev.rapport.plugin.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Comment;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;

/** A comment of the web. It does not say under which video it stands. */
final class WebComment {

    private WebComment() {}

    static boolean isOne(JsonNode node) {
        return Json.hasAll(node, "comment/id", "author") && Json.hasAny(node, "comment/text", "stats/likeCount");
    }

    static void read(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        String id = Json.text(node, "comment/id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The comment has no id.", record.place());
            return;
        }
        String video = Json.text(node, "videoId", "comment/videoId");
        if (video.isEmpty()) {
            reading.once(ReadIssue.info(
                    "comment-without-post",
                    "The comments do not say under which video they stand, and their times count back from a day that the"
                            + " file does not state.",
                    record.place()));
        }
        String parent = id.indexOf('.') > 0 ? id.substring(0, id.indexOf('.')) : "";
        reading.sink()
                .comment(Comment.of(YouTube.PLATFORM, id)
                        .postId(video)
                        .parentId(parent)
                        .author(Json.text(node, "author/id", "author/displayName"))
                        .text(Json.text(node, "comment/text"))
                        .likes(WebChannel.count(node, "stats/likeCount", record.place(), reading))
                        .byCreator(Json.flag(node, "author/isCreator"))
                        .build());
    }
}
