package dev.rapport.plugin.bluesky;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostRole;
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
import dev.rapport.parsing.MadeUpId;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Records of a repository as their author's client wrote them: listRecords, getRecord, and records alone. No counters. */
final class Records implements Family {

    private static final String FORMAT = "repo-records";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Bluesky repository records", PROFILE, POSTS, POST_TIME, CAPTION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(
                Claims.any(head, Bluesky.WRAPPERS, node -> isEntry(node) || isBare(node)), Claim.exact(FORMAT));
    }

    private static boolean isEntry(JsonNode node) {
        return Bluesky.isUri(Json.text(node, "uri")) && node.path("value").isObject();
    }

    /** A record alone says what it is; a view of the network is something else. */
    private static boolean isBare(JsonNode node) {
        String type = Json.text(node, "$type");
        return type.equals("app.bsky.feed.post") || type.equals("app.bsky.actor.profile");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Skipped skipped = new Skipped();
        JsonFile.each(file, Bluesky.WRAPPERS, BlueskyFields.READ, reading, record -> {
            JsonNode node = record.node();
            if (!record.isComplete() && !record.isEnvelope()) {
                return;
            }
            if (isEntry(node) && record.isComplete()) {
                String uri = Json.text(node, "uri");
                keep(uri, Bluesky.author(MissingNode.getInstance(), uri), node.path("value"), record, skipped, reading);
            } else if (isBare(node) && record.isComplete()) {
                keep("", AccountRef.unnamed(Bluesky.PLATFORM), node, record, skipped, reading);
            } else if (!record.isEnvelope()) {
                reading.reject("no-post", "The entry is no record of a repository.", record.place());
            } else if (!Json.text(node, "cursor").isEmpty()) {
                Bluesky.incompletePages(reading);
            }
        });
        skipped.finish(reading);
    }

    /** Keeps a post, a repost or a profile. */
    static void keep(
            String uri, AccountRef account, JsonNode value, JsonRecord record, Skipped skipped, Reading reading) {
        String type = Json.text(value, "$type");
        String subject = Json.text(value, "subject/uri");
        if (type.equals("app.bsky.feed.post")) {
            reading.sink()
                    .post(Posts.written(
                                    account,
                                    uri.isEmpty() ? derived(value, reading) : uri,
                                    value,
                                    value,
                                    record.place(),
                                    reading)
                            .time(reading.time(value, record.place(), "createdAt"))
                            .build());
            skipped.kept();
        } else if (type.equals("app.bsky.feed.repost") && Bluesky.isUri(subject)) {
            reading.sink()
                    .post(Post.of(account, subject)
                            .permalink(Bluesky.permalink(Bluesky.author(MissingNode.getInstance(), subject), subject))
                            .role(PostRole.REPOST)
                            .build());
            skipped.kept();
        } else if (type.equals("app.bsky.actor.profile")) {
            new Profiles(reading).written(value, account);
            skipped.kept();
        } else {
            skipped.skip(type);
        }
    }

    /** A record alone does not know its address. */
    private static String derived(JsonNode value, Reading reading) {
        reading.once(ReadIssue.info(
                "id-derived",
                "A post without its address got an id from its text and time. Maybe export listRecords.",
                ""));
        String what = Json.text(value, "createdAt") + "\n" + Json.text(value, "text");
        return MadeUpId.of("text", what);
    }
}
