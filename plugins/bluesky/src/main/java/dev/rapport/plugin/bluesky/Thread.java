package dev.rapport.plugin.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Flag;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.util.ArrayDeque;
import java.util.Deque;

/** A post with what was answered to it. The posts above it are posts too; those that are gone or blocked have nothing. */
final class Thread {

    private record Node(JsonNode node, String parent) {}

    private final Reading reading;
    private final Profiles profiles;
    private final JsonRecord record;

    Thread(JsonRecord record, Profiles profiles, Reading reading) {
        this.record = record;
        this.profiles = profiles;
        this.reading = reading;
    }

    static boolean isNode(JsonNode node) {
        return node.path("post").isObject()
                && (node.path("replies").isArray()
                        || node.path("parent").isObject()
                        || Json.text(node, "$type").endsWith("#threadViewPost"));
    }

    void read(JsonNode top) {
        // Walked without recursion: a thread can be thousands of answers deep.
        for (JsonNode above = top; above.isObject(); above = above.path("parent")) {
            if (above.path("post").isObject() && record.isComplete(above.path("post"))) {
                post(above.path("post"));
            } else if (!above.path("post").isObject()) {
                gone(above);
            }
        }
        String uri = Json.text(top, "post/uri");
        String creator = Bluesky.author(Json.at(top, "post/author"), uri).id();
        Deque<Node> open = new ArrayDeque<>();
        top.path("replies").forEach(reply -> open.add(new Node(reply, "")));
        while (!open.isEmpty()) {
            Node next = open.remove();
            JsonNode post = next.node().path("post");
            if (!post.isObject()) {
                gone(next.node());
            } else if (record.isComplete(post) && Bluesky.isUri(Json.text(post, "uri"))) {
                comment(post, uri, next.parent(), creator);
            }
            next.node().path("replies").forEach(reply -> open.add(new Node(reply, Json.text(post, "uri"))));
        }
    }

    /** The newer answer, in which a thread is a list and each entry says how deep it stands. */
    void readFlat(JsonNode list) {
        String uri = "";
        String creator = "";
        for (JsonNode entry : list) {
            JsonNode post = Json.at(entry, "value/post");
            long depth = entry.path("depth").asLong(0);
            if (!post.isObject() || !record.isComplete(post)) {
                continue;
            }
            if (depth > 0) {
                String parent = Json.text(post, "record/reply/parent/uri");
                comment(post, uri, parent.equals(uri) ? "" : parent, creator);
            } else {
                post(post);
                uri = Json.text(post, "uri");
                creator = Bluesky.author(post.path("author"), uri).id();
            }
        }
    }

    private void post(JsonNode view) {
        String uri = Json.text(view, "uri");
        reading.sink()
                .post(Posts.shown(profiles.author(view.path("author"), uri), view, record.place(), reading)
                        .build());
    }

    private void comment(JsonNode view, String post, String parent, String creator) {
        String uri = Json.text(view, "uri");
        String author = Bluesky.author(view.path("author"), uri).id();
        reading.sink()
                .comment(Comment.of(Bluesky.PLATFORM, uri)
                        .postId(post)
                        .parentId(parent)
                        .author(author)
                        .text(Json.text(view, "record/text"))
                        .time(Posts.time(view.path("record"), view, record.place(), reading))
                        .likes(reading.count(view, record.place(), "likeCount"))
                        .byCreator(
                                creator.isEmpty() || author.isEmpty() ? Flag.UNKNOWN : Flag.of(author.equals(creator)))
                        .build());
    }

    private void gone(JsonNode node) {
        reading.once(ReadIssue.info(
                "post-gone",
                "A post of the thread (" + Json.text(node, "uri", "$type")
                        + ") was deleted or is blocked; it is passed over.",
                record.place()));
    }
}
