package dev.rapport.plugin.facebook;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Files that come from here and have nothing of a creator: they are named truly, and the way out is shown. */
final class Refused implements Family {

    private static final String ERROR = "graph-error";
    private static final String WEBHOOK = "graph-webhook";
    private static final String SECTION = "download-section";
    private static final String MESSAGES = "download-messages";

    /** Sections are called comments_v2, friends_v2, group_posts_v2. */
    private static final Pattern SECTION_NAME = Pattern.compile("[a-z]+(?:_[a-z]+)*_v[0-9]");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(ERROR, "Graph API error of a page"),
                ReaderFormat.of(WEBHOOK, "Graph API webhook event of a page"),
                ReaderFormat.of(SECTION, "Facebook's own archive, a section without data of a creator"),
                ReaderFormat.of(MESSAGES, "Messages of Facebook or Instagram"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        JsonNode root = head.documents().stream().findFirst().orElse(MissingNode.getInstance());
        if (root.path("entry").isArray() && Json.text(root, "object").equals("page")) {
            return Optional.of(Claim.exact(WEBHOOK));
        }
        JsonNode error = root.path("error");
        boolean isError = error.path("code").isNumber()
                && Json.hasAny(error, "fbtrace_id", "error_subcode", "type")
                && !root.has("data");
        if (isError) {
            // Instagram's errors look the same, and its reader has seen more of them.
            return Optional.of(Claim.fallback(ERROR));
        }
        // An archive may be of Instagram, too, and passes its messages over without a word.
        boolean isThread = root.path("participants").isArray()
                && root.path("messages").path(0).has("sender_name")
                && file.siblings().isEmpty();
        if (isThread) {
            return Optional.of(Claim.fallback(MESSAGES));
        }
        boolean isAboutOthers = head.records(Set.of()).stream()
                .anyMatch(one -> one.path("timestamp").isNumber()
                        && Json.hasAny(one, "data/0/reaction", "data/0/comment", "data/0/poke", "data/0/event"));
        return Claims.when(
                isAboutOthers || root.properties().stream().anyMatch(Refused::isSection), Claim.fallback(SECTION));
    }

    private static boolean isSection(Map.Entry<String, JsonNode> field) {
        JsonNode list = field.getValue();
        return list.isArray()
                && SECTION_NAME.matcher(field.getKey()).matches()
                && (list.isEmpty() || Json.hasAny(list.path(0), "timestamp", "name", "title", "entries"));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) {
        switch (format) {
            case WEBHOOK ->
                sink.refuse(
                        "webhook",
                        "This is an event that the Graph API sent, not an export. Maybe export /{page-id}/posts instead.");
            case SECTION ->
                sink.refuse(
                        "no-creator-data",
                        "This section of Facebook's own archive has what the account liked, searched, joined or wrote to"
                                + " others and in groups, and no public posts, followers or figures of it. Maybe import"
                                + " your_posts and followers of the same archive, or its whole zip.");
            case MESSAGES ->
                sink.refuse(
                        "no-creator-data",
                        "These are messages between people, which nobody here reads. Maybe import the posts and followers"
                                + " of the same export.");
            default -> error(file, sink);
        }
    }

    private static void error(ExportFile file, ModelSink sink) {
        JsonNode error = FileHead.of(file).records(Set.of()).stream()
                .findFirst()
                .orElse(MissingNode.getInstance())
                .path("error");
        sink.refuse(
                "api-error",
                "This is an error that the Graph API answered (code " + Json.text(error, "code") + ": "
                        + Json.text(error, "error_user_title", "message")
                        + "), not data. Maybe the token has run out or lacks a permission; ask again and save the new answer.");
    }
}
