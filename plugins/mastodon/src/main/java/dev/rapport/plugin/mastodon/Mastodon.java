package dev.rapport.plugin.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.PostKind;
import dev.rapport.parsing.Captions;
import dev.rapport.parsing.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What all families say in the same way. */
final class Mastodon {

    static final String PLATFORM = "mastodon";
    static final String PUBLIC = "https://www.w3.org/ns/activitystreams#Public";

    /** Fields that wrap records, of a server's own answers and of those who pass them on. */
    static final Set<String> WRAPPERS =
            Set.of("data", "result", "results", "response", "items", "statuses", "accounts", "records");

    private Mastodon() {}

    /** An account by its id on the server that answered, and by user@server where it lives elsewhere. */
    static AccountRef account(JsonNode account) {
        return AccountRef.of(PLATFORM, Json.text(account, "id"), Json.text(account, "acct", "username"));
    }

    static PostKind kind(List<String> media) {
        if (media.isEmpty()) {
            return PostKind.TEXT;
        }
        if (media.size() > 1) {
            return PostKind.CAROUSEL;
        }
        return switch (media.get(0)) {
            case "image" -> PostKind.PHOTO;
            case "video", "gifv" -> PostKind.VIDEO;
            default -> PostKind.UNKNOWN;
        };
    }

    /** A content warning stands above the text. */
    static String caption(String warning, String content) {
        String text = PlainText.of(content);
        String above = PlainText.of(warning);
        return above.isEmpty() || text.isEmpty() ? above + text : above + "\n\n" + text;
    }

    /** Names under a field of each entry, without the sign before them. */
    static List<String> names(JsonNode entries, String field) {
        List<String> names = new ArrayList<>();
        for (JsonNode entry : entries) {
            String name = Captions.bare(Json.text(entry, field));
            if (!name.isBlank() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
