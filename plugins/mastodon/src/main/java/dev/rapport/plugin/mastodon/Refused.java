package dev.rapport.plugin.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Files of a server or an archive that have nothing of a creator: they are named truly, and the way out is shown. */
final class Refused implements Family {

    private static final String ERROR = "api-error";
    private static final String POLL = "poll";
    private static final String MARKED = "archive-marked";
    private static final String LISTED = "own-list";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(ERROR, "Mastodon API error"),
                ReaderFormat.of(POLL, "Mastodon poll"),
                ReaderFormat.of(MARKED, "Mastodon archive, likes.json and bookmarks.json"),
                ReaderFormat.of(LISTED, "Mastodon lists of followed, muted or blocked accounts (CSV)"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean isListed = head.columns().contains("account address")
                && List.of("show boosts", "hide notifications", "notify on new posts").stream()
                        .anyMatch(head.columns()::contains);
        if (isListed) {
            return Optional.of(Claim.exact(LISTED));
        }
        JsonNode root = head.documents().stream().findFirst().orElse(MissingNode.getInstance());
        if (Claims.any(head, Mastodon.WRAPPERS, node -> Json.hasAll(node, "options", "votes_count", "expires_at"))) {
            return Optional.of(Claim.exact(POLL));
        }
        String id = Json.text(root, "id");
        if (root.has("orderedItems") && (id.equals("likes.json") || id.equals("bookmarks.json"))) {
            return Optional.of(Claim.exact(MARKED));
        }
        // All that a server says is a text; others say a number or a message beside it.
        boolean isError = root.path("error").isTextual()
                && !Json.hasAny(root, "status", "message", "code", "data", "url", "input", "inputUrl");
        return Claims.when(isError, Claim.fallback(ERROR));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        switch (format) {
            case POLL ->
                sink.refuse(
                        "no-creator-data",
                        "This is a poll without the post that it belongs to. Maybe export the post (statuses/ID) instead.");
            case LISTED ->
                sink.refuse(
                        "no-creator-data",
                        "These are accounts that the owner follows or mutes, and nothing of the owner. Maybe request the"
                                + " archive of the account, and import actor.json and outbox.json.");
            case MARKED ->
                sink.refuse(
                        "no-creator-data",
                        "These are addresses of posts that the account liked or kept, and no posts of its own. Maybe"
                                + " import actor.json and outbox.json of the same archive.");
            default ->
                sink.refuse(
                        "api-error",
                        "This is an error that a server answered, not data. Maybe sign in again and save the new answer.");
        }
    }
}
