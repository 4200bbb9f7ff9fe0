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
import java.util.Optional;
import java.util.Set;

/** Files that come from here and have nothing of a creator: they are named truly, and the way out is shown. */
final class Refused implements Family {

    private static final String ERROR = "graph-error";
    private static final String WEBHOOK = "graph-webhook";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(ERROR, "Graph API error of a page"),
                ReaderFormat.of(WEBHOOK, "Graph API webhook event of a page"));
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
        // Instagram's errors look the same, and its reader has seen more of them.
        return Claims.when(isError, Claim.fallback(ERROR));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) {
        if (format.equals(WEBHOOK)) {
            sink.refuse(
                    "webhook",
                    "This is an event that the Graph API sent, not an export. Maybe export /{page-id}/posts instead.");
            return;
        }
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
