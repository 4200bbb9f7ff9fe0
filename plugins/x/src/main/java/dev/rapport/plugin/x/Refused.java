package dev.rapport.plugin.x;

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

    private static final String ERROR = "api-error";
    private static final String WEBHOOK = "webhook";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(ERROR, "X API error"), ReaderFormat.of(WEBHOOK, "X account activity event"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        JsonNode root = head.documents().stream().findFirst().orElse(MissingNode.getInstance());
        if (root.has("for_user_id")
                && root.properties().stream().anyMatch(e -> e.getKey().endsWith("_events"))) {
            return Optional.of(Claim.exact(WEBHOOK));
        }
        // An answer may begin with what it could not find, and have its data behind the first bytes.
        boolean isWhole = file.size() <= file.head().length;
        return Claims.when(isWhole && isError(root), Claim.exact(ERROR));
    }

    private static boolean isError(JsonNode root) {
        if (!root.isObject() || Json.isPresent(root.path("data")) || root.has("id")) {
            return false;
        }
        String type = Json.text(root, "type", "errors/0/type");
        boolean isProblem = type.contains("api.twitter.com/") || type.contains("api.x.com/");
        boolean isClassic = Json.hasAll(root, "errors/0/code", "errors/0/message")
                && root.size() <= 2
                && root.path("errors").path(0).path("code").isNumber();
        return isProblem || isClassic;
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) {
        if (format.equals(WEBHOOK)) {
            sink.refuse(
                    "webhook",
                    "This is an event that X sent to an app, not an export. Maybe export the user's timeline instead.");
            return;
        }
        JsonNode root = FileHead.of(file).records(Set.of()).stream().findFirst().orElse(MissingNode.getInstance());
        sink.refuse(
                "api-error",
                "This is an error that X answered (" + Json.text(root, "status", "errors/0/code", "errors/0/title")
                        + ": "
                        + Json.text(root, "detail", "title", "errors/0/message", "errors/0/detail")
                        + "), not data. Maybe the token has run out or the account is protected; ask again and save the new answer.");
    }
}
