package dev.rapport.plugin.bluesky;

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

/** An error that the network answered: it is named truly, and the way out is shown. */
final class Refused implements Family {

    private static final String ERROR = "api-error";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(ERROR, "Bluesky API error"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        JsonNode root = head.documents().stream().findFirst().orElse(MissingNode.getInstance());
        // Others answer an error and a message too; a name in one word and no number is how this network does it.
        boolean isError = Json.text(root, "error").matches("[A-Z][a-z]+([A-Z][a-z]+)+")
                && root.path("message").isTextual();
        return Claims.when(isError, Claim.shape(ERROR));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        JsonNode error = JsonFile.envelope(file, Set.of());
        sink.refuse(
                "api-error",
                "This is an error that the network answered (" + Json.text(error, "error") + ": "
                        + Json.text(error, "message") + "), not data. Maybe sign in again and save the new answer.");
    }
}
