package dev.rapport.plugin.bluesky;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
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

/** Events of the whole network as they happened, one a line. */
final class Jetstream implements Family {

    private static final String FORMAT = "jetstream";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Bluesky Jetstream events", PROFILE, POSTS, POST_TIME, CAPTION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Claims.any(head, Bluesky.WRAPPERS, Jetstream::isEvent), Claim.exact(FORMAT));
    }

    private static boolean isEvent(JsonNode node) {
        return Bluesky.isDid(Json.text(node, "did")) && node.has("time_us") && Json.hasAny(node, "kind", "type");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Skipped skipped = new Skipped();
        JsonFile.each(file, Bluesky.WRAPPERS, BlueskyFields.READ, reading, record -> {
            if (!record.isComplete()) {
                return;
            }
            if (isEvent(record.node())) {
                event(record, skipped, reading);
            } else if (!record.isEnvelope()) {
                reading.reject("no-event", "The line is no event of the network.", record.place());
            }
        });
        skipped.finish(reading);
    }

    private static void event(JsonRecord record, Skipped skipped, Reading reading) {
        JsonNode node = record.node();
        JsonNode commit = node.path("commit");
        String did = Json.text(node, "did");
        String collection = Json.text(commit, "collection");
        AccountRef account = Bluesky.account(did, Json.text(node, "identity/handle"));
        if (!account.handle().isEmpty()) {
            reading.sink().account(Account.of(account).build());
            skipped.kept();
        } else if (commit.path("record").isObject()) {
            String uri = "at://" + did + "/" + collection + "/" + Json.text(commit, "rkey");
            Records.keep(
                    uri,
                    account,
                    commit.path("record"),
                    record.part(commit.path("record"), "record"),
                    skipped,
                    reading);
        } else {
            String kind = Json.text(node, "kind", "type");
            skipped.skip(collection.isEmpty() ? kind : "deleted " + collection);
        }
    }
}
