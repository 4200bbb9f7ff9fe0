package dev.rapport.plugin.facebook;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Captions;
import dev.rapport.parsing.HtmlText;
import dev.rapport.parsing.Mojibake;
import dev.rapport.parsing.Reading;
import java.util.Set;

/** What all families say in the same way. */
final class Facebook {

    static final String PLATFORM = "facebook";

    /** Fields that wrap records, of the platform's own answers and of those who pass them on. */
    static final Set<String> WRAPPERS =
            Set.of("data", "result", "results", "response", "payload", "body", "records", "items", "pages");

    private Facebook() {}

    static AccountRef unnamed() {
        return AccountRef.unnamed(PLATFORM);
    }

    static AccountRef page(String id, String handle) {
        return AccountRef.of(PLATFORM, id, handle.indexOf('\u2588') < 0 ? handle : "");
    }

    /** A post with its text, and the hashtags and mentions in it. */
    static PostBuilder post(AccountRef page, String id, String given) {
        String text = plain(given);
        return Post.of(page, id).caption(text).hashtags(Captions.hashtags(text)).mentions(Captions.mentions(text));
    }

    static String plain(String given) {
        return HtmlText.unescape(Mojibake.repair(given)).strip();
    }

    /** The id of a post is the page's and its own; the page's, empty where there is one number alone. */
    static String pageOf(String postId) {
        int line = postId.indexOf('_');
        boolean isBoth = line > 0 && postId.chars().allMatch(c -> c == '_' || (c >= '0' && c <= '9'));
        return isBoth ? postId.substring(0, line) : "";
    }

    static void figureNotKept(Reading reading, String message) {
        reading.sink().issue(ReadIssue.info("figure-not-kept", message, ""));
    }
}
