package dev.rapport.plugin.linkedin;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Captions;
import dev.rapport.parsing.HtmlText;
import dev.rapport.parsing.Reading;

/** What all families say in the same way. */
final class LinkedIn {

    static final String PLATFORM = "linkedin";

    private LinkedIn() {}

    static AccountRef unnamed() {
        return AccountRef.unnamed(PLATFORM);
    }

    /** An organization by the number in its URN, or by the number alone. */
    static AccountRef organization(String urn, String vanityName) {
        return AccountRef.of(PLATFORM, urn.substring(urn.lastIndexOf(':') + 1), vanityName);
    }

    /** A post with its text, and the hashtags in it; mentions have no sign. */
    static PostBuilder post(AccountRef account, PostUrn urn, String given) {
        String text = HtmlText.unescape(given).strip();
        return Post.of(account, urn.id())
                .caption(text)
                .hashtags(Captions.hashtags(text))
                .time(urn.time())
                .permalink(urn.permalink());
    }

    static void figureNotKept(Reading reading, String message) {
        reading.sink().issue(ReadIssue.info("figure-not-kept", message, ""));
    }
}
