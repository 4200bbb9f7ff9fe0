package dev.rapport.plugin.instagram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Flag;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;

/** The comments that stand inside a web post; a sample, not all of them. */
final class WebComments {

    private static final String[] LISTS = {
        "edge_media_to_parent_comment", "edge_media_to_comment", "edge_media_preview_comment"
    };

    private WebComments() {}

    static void read(JsonRecord post, Reading reading) {
        String id = WebPost.id(post.node());
        String creator = WebPost.owner(post.node()).id();
        for (String list : LISTS) {
            edges(post, list, id, "", creator, reading);
        }
    }

    private static void edges(
            JsonRecord holder, String list, String post, String parent, String creator, Reading reading) {
        int position = 0;
        for (JsonNode edge : holder.node().path(list).path("edges")) {
            JsonRecord record = holder.part(edge.path("node"), list + "/edges/" + position++ + "/node");
            String id = Json.text(record.node(), "id");
            if (id.isEmpty() || !record.isComplete()) {
                continue;
            }
            JsonNode node = record.node();
            String author = Json.text(node, "owner/id");
            boolean isKnown = !author.isEmpty() && !creator.isEmpty();
            reading.sink()
                    .comment(Comment.of(Instagram.PLATFORM, id)
                            .postId(post)
                            .parentId(parent)
                            .author(Json.text(node, "owner/username", "owner/id"))
                            .text(Json.text(node, "text"))
                            .time(reading.time(node, record.place(), "created_at"))
                            .likes(reading.count(node, record.place(), "edge_liked_by/count"))
                            .byCreator(isKnown ? Flag.of(author.equals(creator)) : Flag.UNKNOWN)
                            .build());
            edges(record, "edge_threaded_comments", post, id, creator, reading);
        }
    }
}
