package dev.rapport.plugin.threads;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.util.Set;

/** What all families say in the same way. */
final class Threads {

    static final String PLATFORM = "threads";

    /** Fields that wrap records, of the platform's own answers and of those who pass them on. */
    static final Set<String> WRAPPERS = Set.of("data", "result", "results", "response", "items", "threads", "replies");

    private Threads() {}

    static AccountRef owner(JsonNode node) {
        return AccountRef.of(PLATFORM, Json.text(node, "owner/id"), Json.text(node, "username"));
    }

    static AccountRef unnamed() {
        return AccountRef.unnamed(PLATFORM);
    }

    /** A page that knows a next one. */
    static void paging(JsonRecord envelope, Reading reading) {
        if (!Json.text(envelope.node(), "paging/next").isEmpty()) {
            reading.once(ReadIssue.info(
                    "incomplete-pages",
                    "This is one page of several. Maybe import the next pages too.",
                    envelope.at("paging/next")));
        }
    }
}
