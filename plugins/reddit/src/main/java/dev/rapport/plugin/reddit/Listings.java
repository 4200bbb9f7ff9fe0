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
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The site's own JSON: things of a kind, and listings of them. */
final class Listings implements Family {

    private static final String FORMAT = "listing";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Reddit JSON",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                VIEWS,
                DURATION,
                COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Claims.any(head, Reddit.WRAPPERS, Listings::isThing), Claim.exact(FORMAT));
    }

    private static boolean isThing(JsonNode node) {
        JsonNode data = node.path("data");
        if (Json.hasAll(node, "name", "link_karma", "comment_karma", "created_utc")) {
            // The page about oneself has no envelope.
            return true;
        }
        return switch (Json.text(node, "kind")) {
            case "Listing" -> data.isObject() && Json.hasAny(data, "children", "after", "before", "modhash", "dist");
            case "t1", "t2", "t3" -> data.isObject() && Json.hasAny(data, "id", "name", "created_utc", "author");
            default -> false;
        };
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Submitter[] last = {Submitter.NOBODY};
        JsonFile.each(file, Reddit.WRAPPERS, RedditFields.READ, reading, record -> any(record, last, reading));
    }

    private static void any(JsonRecord record, Submitter[] last, Reading reading) {
        JsonNode node = record.node();
        String kind = Json.text(node, "kind");
        JsonNode data = node.path("data");
        if (kind.equals("more") || Json.hasAll(node, "children", "parent_id")) {
            Comments.more(kind.isEmpty() ? node : data, record.place(), reading);
        } else if (data.isObject()) {
            bare(record.part(data, "data"), last, reading);
        } else if (Profiles.isUser(node) || Posts.isPost(node) || Comments.isComment(node)) {
            bare(record, last, reading);
        } else if (record.isEnvelope()) {
            if (!Json.text(node, "after").isEmpty()) {
                reading.once(ReadIssue.info(
                        "incomplete-pages",
                        "This is one page of several (after = " + Json.text(node, "after")
                                + "). Maybe import the next pages too.",
                        record.at("after")));
            }
        } else {
            reading.reject("no-post", "The entry (kind = " + kind + ") is no post, comment or user.", record.place());
        }
    }

    private static void bare(JsonRecord record, Submitter[] last, Reading reading) {
        JsonNode node = record.node();
        if (Comments.isComment(node)) {
            Comments.read(record, last[0], reading);
        } else if (!record.isComplete(node)) {
            return;
        } else if (Profiles.isUser(node)) {
            Profiles.read(record, reading);
        } else if (Posts.isPost(node)) {
            // The post stands before its comments; a listing of many posts has none.
            last[0] = new Submitter(Reddit.bare(Json.text(node, "id", "name")), Json.text(node, "author"));
            Posts.read(record, reading);
        } else if (!record.isEnvelope()) {
            reading.once(ReadIssue.info(
                    "other-thing", "Entries that are no post, comment or user are passed over.", record.place()));
        }
    }
}
