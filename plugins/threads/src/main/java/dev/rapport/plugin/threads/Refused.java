package dev.rapport.plugin.threads;

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
import dev.rapport.parsing.JsonFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Errors, and examples from the documentation: they are named truly, and the way out is shown. */
final class Refused implements Family {

    private static final String ERROR = "api-error";
    private static final String EXAMPLE = "doc-example";

    /** An answer in which words in angle brackets stand for values; that is no JSON. */
    private static final Pattern PLACEHOLDERS =
            Pattern.compile("(?s)(?=.*\"media_product_type\"\\s*:\\s*\"THREADS\").*\"\\w+\"\\s*:\\s*<\\w+>.*");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(ERROR, "Threads API error"),
                ReaderFormat.of(EXAMPLE, "Threads API documentation example"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        JsonNode root = head.documents().stream().findFirst().orElse(MissingNode.getInstance());
        if (PLACEHOLDERS.matcher(head.text()).matches()) {
            return Optional.of(Claim.exact(EXAMPLE));
        }
        // Errors of all Meta services look alike; only this one names itself.
        return Claims.when(
                Json.text(root, "error/type").startsWith("THApi")
                        || Json.text(root, "error/type").startsWith("Threads"),
                Claim.exact(ERROR));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        if (format.equals(EXAMPLE)) {
            sink.refuse(
                    "doc-example",
                    "This is an example of the documentation with placeholders (<string>) instead of values, and no"
                            + " export. Maybe save the answer of a real request.");
            return;
        }
        JsonNode error = JsonFile.envelope(file, Set.of()).path("error");
        sink.refuse(
                "api-error",
                "This is an error that the API answered (code " + Json.text(error, "code") + ": "
                        + Json.text(error, "message")
                        + "), not data. Maybe the token lacks a permission; ask again and save the new answer.");
    }
}
