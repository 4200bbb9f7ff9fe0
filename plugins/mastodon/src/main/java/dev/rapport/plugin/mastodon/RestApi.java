package dev.rapport.plugin.mastodon;

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

/** A server's REST API: accounts, statuses, timelines, searches, and what was answered to a status. */
final class RestApi implements Family {

    private static final String FORMAT = "rest-api";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Mastodon API answer",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SHARES,
                DURATION,
                COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(
                Claims.any(
                        head,
                        Mastodon.WRAPPERS,
                        node -> Statuses.isStatus(node)
                                || Statuses.isAccount(node)
                                || isVersion(node)
                                || isContext(node) && isContextOfStatuses(node)),
                Claim.exact(FORMAT));
    }

    private static boolean isContext(JsonNode node) {
        return node.path("ancestors").isArray() || node.path("descendants").isArray();
    }

    private static boolean isContextOfStatuses(JsonNode node) {
        return Json.has(node, "ancestors/0/account/acct") || Json.has(node, "descendants/0/account/acct");
    }

    /** One version of an edited status: it has neither the id of the status nor its counters. */
    private static boolean isVersion(JsonNode node) {
        return node.path("account").has("acct") && node.has("content") && !node.has("id") && node.has("created_at");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Statuses statuses = new Statuses(reading);
        JsonFile.each(file, Mastodon.WRAPPERS, MastodonFields.READ, reading, record -> any(record, statuses, reading));
    }

    private static void any(JsonRecord record, Statuses statuses, Reading reading) {
        JsonNode node = record.node();
        if (isContext(node)) {
            context(record, statuses);
        } else if (!record.isComplete()) {
            return;
        } else if (Statuses.isStatus(node)) {
            statuses.status(record);
        } else if (isVersion(node)) {
            statuses.account(node.path("account"), record.at("account"));
            reading.once(ReadIssue.info(
                    "figure-not-kept",
                    "This is the history of edits of a status, without its id and counters; its author is kept. Maybe"
                            + " export the status too.",
                    record.place()));
        } else if (Statuses.isAccount(node)) {
            statuses.account(node, record.place());
        } else if (Statuses.isAccount(node.path("accounts").path(0))) {
            people(record, statuses);
        } else if (!record.isEnvelope()) {
            reading.reject("no-status", "The entry is no status and no account.", record.place());
        }
    }

    /** Who is in a conversation or is followed by the same people, and what was said last. */
    private static void people(JsonRecord record, Statuses statuses) {
        int position = 0;
        for (JsonNode account : record.node().path("accounts")) {
            statuses.account(account, record.at("accounts/" + position++));
        }
        JsonNode last = record.node().path("last_status");
        if (Statuses.isStatus(last)) {
            statuses.status(record.part(last, "last_status"));
        }
    }

    /** The answers name the status that they answer, which is not in the file itself. */
    private static void context(JsonRecord record, Statuses statuses) {
        JsonNode ancestors = record.node().path("ancestors");
        JsonNode descendants = record.node().path("descendants");
        String post = "";
        String creator = "";
        int position = 0;
        for (JsonNode ancestor : ancestors) {
            JsonRecord part = record.part(ancestor, "ancestors/" + position++);
            if (part.isComplete(ancestor) && Statuses.isStatus(ancestor)) {
                statuses.status(part);
            }
        }
        if (!descendants.isEmpty()) {
            // The first answer answers the status itself; the server sends them in the order of the tree.
            post = Json.text(descendants, "0/in_reply_to_id");
            creator = Json.text(descendants, "0/in_reply_to_account_id");
        }
        position = 0;
        for (JsonNode descendant : descendants) {
            JsonRecord part = record.part(descendant, "descendants/" + position++);
            if (part.isComplete(descendant) && Statuses.isStatus(descendant)) {
                statuses.comment(part, post, creator);
            }
        }
    }
}
