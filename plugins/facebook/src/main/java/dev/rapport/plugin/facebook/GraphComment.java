package dev.rapport.plugin.facebook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Flag;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A comment under a post of a page. Who wrote it is mostly hidden. */
final class GraphComment {

    private static final Pattern ADDRESS = Pattern.compile(
            "facebook\\.com/([0-9]+)/posts/([0-9]+)/\\?comment_id=([0-9]+)(?:&reply_comment_id=([0-9]+))?");

    private GraphComment() {}

    /** The comments that stand inside a post. */
    static void under(JsonRecord post, String postId, String page, Reading reading) {
        int position = 0;
        for (JsonNode comment : Json.at(post.node(), "comments/data")) {
            JsonRecord part = post.part(comment, "comments/data/" + position++);
            if (comment.has("message")) {
                read(part, postId, page, reading);
            }
        }
    }

    static void read(JsonRecord record, String postId, String page, Reading reading) {
        JsonNode node = record.node();
        Matcher address = ADDRESS.matcher(Json.text(node, "permalink_url"));
        boolean isAddressed = address.find();
        String id = Json.text(node, "id");
        String post = postId;
        String owner = page;
        String parent = Json.text(node, "parent/id");
        if (isAddressed) {
            owner = owner.isEmpty() ? address.group(1) : owner;
            post = post.isEmpty() ? address.group(1) + "_" + address.group(2) : post;
            String reply = address.group(4);
            id = id.isEmpty() ? address.group(2) + "_" + (reply == null ? address.group(3) : reply) : id;
            parent = parent.isEmpty() && reply != null ? address.group(2) + "_" + address.group(3) : parent;
        }
        if (id.isEmpty()) {
            reading.reject("no-id", "The comment has neither id nor address.", record.place());
            return;
        }
        String from = Json.text(node, "from/id");
        reading.sink()
                .comment(Comment.of(Facebook.PLATFORM, id)
                        .postId(post)
                        .parentId(parent)
                        .author(from)
                        .text(Facebook.plain(Json.text(node, "message")))
                        .time(reading.time(node, record.place(), "created_time"))
                        .likes(reading.count(node, record.place(), "like_count", "likes/summary/total_count"))
                        .byCreator(from.isEmpty() || owner.isEmpty() ? Flag.UNKNOWN : Flag.of(from.equals(owner)))
                        .build());
        int position = 0;
        for (JsonNode reply : Json.at(node, "comments/data")) {
            read(record.part(reply, "comments/data/" + position++), post, owner, reading);
        }
    }
}
