package dev.rapport.plugin.pinterest;

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

    private static final String DESCRIPTION = "api-description";
    private static final String ERROR = "api-error";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(DESCRIPTION, "Description of the Pinterest API"),
                ReaderFormat.of(ERROR, "Pinterest API error"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        for (JsonNode root : head.records(Set.of("data", "result"))) {
            if (root.has("openapi") && Json.text(root, "info/title").contains("Pinterest")) {
                return Optional.of(Claim.exact(DESCRIPTION));
            }
        }
        JsonNode root = head.documents().stream().findFirst().orElse(MissingNode.getInstance());
        boolean isError = root.isObject()
                && root.path("code").isNumber()
                && root.path("message").isTextual()
                && !Json.hasAny(root, "data", "id", "request_id", "error", "items");
        return Claims.when(isError, Claim.fallback(ERROR));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) {
        if (format.equals(DESCRIPTION)) {
            sink.refuse(
                    "api-description",
                    "This is the description of Pinterest's API (OpenAPI), with no data of a creator. Maybe export user_account and pins instead.");
            return;
        }
        JsonNode root = FileHead.of(file).records(Set.of()).stream().findFirst().orElse(MissingNode.getInstance());
        sink.refuse(
                "api-error",
                "This is an error that Pinterest answered (code " + Json.text(root, "code") + ": "
                        + Json.text(root, "message")
                        + "), not data. Maybe the token has run out or lacks a scope; ask again and save the new answer.");
    }
}
