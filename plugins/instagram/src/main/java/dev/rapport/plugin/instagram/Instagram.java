package dev.rapport.plugin.instagram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.parsing.Captions;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Shortcode;
import java.util.Set;

/** What all families say in the same way. */
final class Instagram {

    static final String PLATFORM = "instagram";

    /** Fields that wrap records, of the platform's own answers and of the services that pass them on. */
    static final Set<String> WRAPPERS = Set.of(
            "data", "items", "result", "results", "response", "payload", "body", "records", "rows", "posts", "media");

    private Instagram() {}

    static AccountRef account(String id, String handle) {
        return AccountRef.of(PLATFORM, id, handle);
    }

    static AccountRef unnamed() {
        return AccountRef.unnamed(PLATFORM);
    }

    static PostBuilder caption(PostBuilder post, String caption) {
        return post.caption(caption).hashtags(Captions.hashtags(caption)).mentions(Captions.mentions(caption));
    }

    /** The address that the platform builds from a code. */
    static String permalink(String code) {
        return code.isEmpty() ? "" : "https://www.instagram.com/p/" + code + "/";
    }

    /** The number of a post: before the {@code _} of a web id, else from its code, else the code itself. */
    static String number(String id, String code) {
        String number = id.contains("_") ? id.substring(0, id.indexOf('_')) : id;
        return number.isEmpty() ? Shortcode.toNumber(code).orElse(code) : number;
    }

    static boolean hasText(JsonNode record, String... paths) {
        return !Json.text(record, paths).isEmpty();
    }
}
