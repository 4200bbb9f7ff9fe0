package dev.rapport.plugin.twitch;

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

/** Errors and events of the platform: they are named truly, and the way out is shown. */
final class Refused implements Family {

    private static final String ERROR = "api-error";
    private static final String EVENT = "eventsub";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(ERROR, "Twitch API error"), ReaderFormat.of(EVENT, "Twitch EventSub notification"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        JsonNode root = head.documents().stream().findFirst().orElse(MissingNode.getInstance());
        if (Json.hasAll(root, "subscription/transport", "subscription/condition")) {
            return Optional.of(Claim.exact(EVENT));
        }
        boolean isError = root.path("error").isTextual()
                && root.path("status").isIntegralNumber()
                && root.path("message").isTextual();
        // Other services answer errors in the same three fields.
        return Claims.when(isError, Claim.shape(ERROR));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        if (format.equals(EVENT)) {
            sink.refuse(
                    "webhook-event",
                    "This is a notification of one event and no export. Maybe export users, channels and videos of the"
                            + " Helix API instead.");
            return;
        }
        JsonNode error = JsonFile.envelope(file, Set.of());
        sink.refuse(
                "api-error",
                "This is an error that the API answered (" + Json.text(error, "status") + " "
                        + Json.text(error, "error") + ": " + Json.text(error, "message")
                        + "), not data. Maybe the token has expired; ask again and save the new answer.");
    }
}
