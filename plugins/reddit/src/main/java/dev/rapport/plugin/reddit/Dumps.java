package dev.rapport.plugin.reddit;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
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
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Pushshift and its like: one post or comment a line, without the envelope of the site. */
final class Dumps implements Family {

    private static final String FORMAT = "dump";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Reddit dump (Pushshift)",
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                DURATION,
                COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(
                Claims.any(head, Reddit.WRAPPERS, node -> isOfReddit(node) && isRecord(node)), Claim.exact(FORMAT));
    }

    private static boolean isOfReddit(JsonNode node) {
        return node.has("subreddit") || node.has("subreddit_id");
    }

    private static boolean isRecord(JsonNode node) {
        return node.has("author")
                && node.has("created_utc")
                && (Posts.isPost(node) || Comments.isComment(node) || node.has("title"));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, Reddit.WRAPPERS, RedditFields.READ, reading, record -> {
            JsonNode node = record.node();
            if (!record.isComplete() || !isRecord(node) && record.isEnvelope()) {
                return;
            }
            if (Comments.isComment(node)) {
                Comments.read(record, Submitter.NOBODY, reading);
            } else if (isRecord(node)) {
                Posts.read(record, reading);
            } else {
                reading.reject("no-post", "The line is no post and no comment.", record.place());
            }
            if (Json.hasAny(node, "retrieved_on", "retrieved_utc")) {
                reading.once(ReadIssue.info(
                        "score-young",
                        "The scores are those of the moment at which the dump caught each post, often seconds after"
                                + " it was made.",
                        record.at("retrieved_on")));
            }
        });
    }
}
