package dev.rapport.plugin.pinterest;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Captions;
import dev.rapport.parsing.HtmlText;
import dev.rapport.parsing.Reading;
import java.util.Locale;
import java.util.Set;

/** What all families say in the same way. */
final class Pinterest {

    static final String PLATFORM = "pinterest";

    /** Fields that wrap records, of the platform's own answers and of those who pass them on. */
    static final Set<String> WRAPPERS =
            Set.of("items", "data", "result", "results", "response", "payload", "body", "records", "pages", "pins");

    private Pinterest() {}

    static AccountRef unnamed() {
        return AccountRef.unnamed(PLATFORM);
    }

    static AccountRef account(String id, String handle) {
        return AccountRef.of(PLATFORM, id, handle.indexOf('\u2588') < 0 ? handle : "");
    }

    /** A pin with title and description as caption, and the hashtags and mentions in them. */
    static PostBuilder pin(AccountRef account, String id, String title, String description) {
        String first = HtmlText.unescape(title).strip();
        String second = HtmlText.unescape(description).strip();
        String caption = first.isEmpty() || second.isEmpty() ? first + second : first + "\n\n" + second;
        boolean isId = !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9');
        return Post.of(account, id)
                .permalink(isId ? "https://www.pinterest.com/pin/" + id : "")
                .caption(caption)
                .hashtags(Captions.hashtags(caption))
                .mentions(Captions.mentions(caption));
    }

    static PostKind kind(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.contains("video")) {
            return PostKind.VIDEO;
        }
        if (lower.contains("multiple") || lower.contains("carousel") || lower.contains("story")) {
            return PostKind.CAROUSEL;
        }
        return lower.contains("image") || lower.contains("pin") || lower.contains("regular")
                ? PostKind.PHOTO
                : PostKind.UNKNOWN;
    }

    static void figureNotKept(Reading reading, String message) {
        reading.sink().issue(ReadIssue.info("figure-not-kept", message, ""));
    }
}
