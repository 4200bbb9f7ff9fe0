package dev.rapport.plugin.reddit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.util.ArrayDeque;
import java.util.Deque;

/** Comments, with the tree of answers that hangs on each. */
final class Comments {

    private Comments() {}

    static boolean isComment(JsonNode node) {
        return node.has("body") && Json.hasAny(node, "link_id", "parent_id");
    }

    /** Walked without recursion: a tree can be hundreds of answers deep. */
    static void read(JsonRecord record, Submitter creator, Reading reading) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(record.node());
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            if (record.isComplete(node) || !Json.text(node, "id").isEmpty() && node.has("created_utc")) {
                one(node, record.place(), creator, reading);
            }
            for (JsonNode child : Json.at(node, "replies/data/children")) {
                String kind = Json.text(child, "kind");
                if (kind.equals("t1") && isComment(child.path("data"))) {
                    open.add(child.path("data"));
                } else if (kind.equals("more")) {
                    more(child.path("data"), record.place(), reading);
                }
            }
        }
    }

    /** Comments that the answer names only by their ids. */
    static void more(JsonNode node, String place, Reading reading) {
        if (!node.path("children").isEmpty()) {
            reading.once(ReadIssue.info(
                    "replies-incomplete",
                    "Some comments were not loaded (children = "
                            + node.path("children").size() + "). Maybe export the post again with a higher limit.",
                    place));
        }
    }

    private static void one(JsonNode node, String place, Submitter creator, Reading reading) {
        String author = Json.text(node, "author");
        String post = Reddit.bare(Json.text(node, "link_id"));
        String parent = Json.text(node, "parent_id");
        reading.sink()
                .comment(Comment.of(Reddit.PLATFORM, Reddit.bare(Json.text(node, "id", "name")))
                        .postId(post)
                        .parentId(parent.startsWith("t1_") ? Reddit.bare(parent) : "")
                        .author(author.startsWith("[") ? "" : author)
                        .text(Reddit.text(Json.text(node, "body")))
                        .time(Reddit.time(node, place, reading))
                        .likes(score(node, place, reading))
                        .byCreator(byCreator(node, author, creator.of(post)))
                        .build());
    }

    private static Count score(JsonNode node, String place, Reading reading) {
        return Posts.score(node, place, reading);
    }

    private static Flag byCreator(JsonNode node, String author, String creator) {
        Flag stated = Json.flag(node, "is_submitter");
        String submitter = creator.isEmpty() ? Json.text(node, "link_author") : creator;
        if (stated.isKnown() || submitter.isEmpty() || submitter.startsWith("[") || author.startsWith("[")) {
            return stated;
        }
        return Flag.of(author.equals(submitter));
    }
}
