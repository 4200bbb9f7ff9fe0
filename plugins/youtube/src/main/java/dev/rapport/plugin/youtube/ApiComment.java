package dev.rapport.plugin.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Flag;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.HtmlText;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;

/** Data API: comments, alone or in threads with up to five of their replies. */
final class ApiComment {

    private ApiComment() {}

    static void thread(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        String video = Json.text(node, "snippet/videoId", "snippet/topLevelComment/snippet/videoId");
        String channel = Json.text(node, "snippet/channelId");
        JsonNode top = Json.at(node, "snippet/topLevelComment");
        if (top.isObject()) {
            comment(record.part(top, "snippet/topLevelComment"), video, channel, reading);
        } else {
            reading.reject("no-id", "The thread has no comment.", record.place());
        }
        int replies = 0;
        for (JsonNode reply : Json.at(node, "replies/comments")) {
            comment(record.part(reply, "replies/comments/" + replies++), video, channel, reading);
        }
        if (reading.count(node, record.place(), "snippet/totalReplyCount").value() > replies) {
            reading.once(ReadIssue.info(
                    "replies-incomplete",
                    "Some threads have more replies than the file. Maybe import comments.list of these threads, too.",
                    record.place()));
        }
    }

    static void comment(JsonRecord record, String thread, String threadChannel, Reading reading) {
        JsonNode node = record.node();
        if (!record.isComplete()) {
            return;
        }
        String id = Json.text(node, "id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The comment has no id.", record.place());
            return;
        }
        String stated = Json.text(node, "snippet/videoId");
        String video = stated.isEmpty() ? thread : stated;
        if (video.isEmpty()) {
            reading.once(ReadIssue.info(
                    "comment-without-post",
                    "Some comments do not say under which video they stand; those on a channel stand under none.",
                    record.place()));
        }
        String own = Json.text(node, "snippet/channelId");
        String author = Json.text(node, "snippet/authorChannelId/value", "snippet/authorChannelId");
        String parent = Json.text(node, "snippet/parentId");
        reading.sink()
                .comment(Comment.of(YouTube.PLATFORM, id)
                        .postId(video)
                        // The id of a reply is that of its thread, a point, and its own.
                        .parentId(parent.isEmpty() && id.indexOf('.') > 0 ? id.substring(0, id.indexOf('.')) : parent)
                        .author(author.isEmpty() ? Json.text(node, "snippet/authorDisplayName") : author)
                        .text(text(node))
                        .time(reading.time(node, record.place(), "snippet/publishedAt"))
                        .likes(reading.count(node, record.place(), "snippet/likeCount"))
                        .byCreator(byCreator(author, own.isEmpty() ? threadChannel : own))
                        .build());
    }

    private static Flag byCreator(String author, String channel) {
        return author.isEmpty() || channel.isEmpty() ? Flag.UNKNOWN : Flag.of(author.equals(channel));
    }

    private static String text(JsonNode node) {
        String original = Json.text(node, "snippet/textOriginal");
        return original.isEmpty()
                ? HtmlText.unescape(Json.text(node, "snippet/textDisplay")
                        .replaceAll("(?i)<br ?/?>", "\n")
                        .replaceAll("<[^>]{0,2000}>", ""))
                : original;
    }
}
