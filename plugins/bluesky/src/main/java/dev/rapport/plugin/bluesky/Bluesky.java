package dev.rapport.plugin.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Reading;
import java.util.Set;

/** What all families say in the same way. */
final class Bluesky {

    static final String PLATFORM = "bluesky";

    /** Fields that wrap records, of the network's own answers and of those who pass them on. */
    static final Set<String> WRAPPERS = Set.of(
            "feed",
            "posts",
            "profiles",
            "actors",
            "suggestions",
            "blocks",
            "mutes",
            "records",
            "data",
            "result",
            "results",
            "response",
            "items");

    private Bluesky() {}

    static boolean isDid(String text) {
        return text.startsWith("did:");
    }

    static boolean isUri(String text) {
        return text.startsWith("at://");
    }

    /** The repository of a record: the account that wrote it. */
    static String didOf(String uri) {
        return isUri(uri) ? uri.substring(5).split("/", 2)[0] : "";
    }

    static AccountRef account(String did, String handle) {
        // The handle of an account whose domain no longer points to it.
        String known = handle.equals("handle.invalid") ? "" : handle;
        return isDid(did) ? AccountRef.of(PLATFORM, did, known) : AccountRef.of(PLATFORM, "", known);
    }

    /** The account that a view names, else the one in whose repository the record lies. */
    static AccountRef author(JsonNode author, String uri) {
        String did = Json.text(author, "did");
        return account(did.isEmpty() ? didOf(uri) : did, Json.text(author, "handle"));
    }

    static String permalink(AccountRef account, String uri) {
        String who = account.handle().isEmpty() ? account.id() : account.handle();
        return isUri(uri) && !who.isEmpty()
                ? "https://bsky.app/profile/" + who + "/post/" + uri.substring(uri.lastIndexOf('/') + 1)
                : "";
    }

    static void incompletePages(Reading reading) {
        reading.once(ReadIssue.info(
                "incomplete-pages", "This is one page of several. Maybe import the next pages too.", "/cursor"));
    }

    /** The length of a list, where the file has the whole of it. */
    static Count whole(JsonNode list, JsonNode answer, Reading reading) {
        if (!Json.text(answer, "cursor").isEmpty()) {
            incompletePages(reading);
            return Count.unknown();
        }
        reading.once(ReadIssue.info(
                "list-counted",
                "The list (" + list.size() + " entries) became a number; it is too small where this is the last of"
                        + " several pages. Maybe import the profile too.",
                ""));
        return Count.exact(list.size());
    }
}
