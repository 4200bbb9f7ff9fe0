package dev.rapport.plugin.youtube;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.parsing.Captions;
import java.util.Set;

/** What all families say in the same way. */
final class YouTube {

    static final String PLATFORM = "youtube";

    /** Fields that wrap records, of the platform's own answers and of those who pass them on. */
    static final Set<String> WRAPPERS = Set.of(
            "items",
            "data",
            "result",
            "results",
            "response",
            "payload",
            "body",
            "records",
            "videos",
            "channels",
            "comments",
            "pages");

    private static final int VIDEO_ID = 11;
    private static final int CHANNEL_ID = 24;

    private YouTube() {}

    static AccountRef unnamed() {
        return AccountRef.unnamed(PLATFORM);
    }

    /** A channel by its id, with its handle where one is given. */
    static AccountRef channel(String id, String handle) {
        return AccountRef.of(PLATFORM, id, handle);
    }

    /** A channel by its id; where only its title is known, by its title, so that two channels stay two accounts. */
    static AccountRef channelOrTitle(String id, String title) {
        return AccountRef.of(PLATFORM, id, id.isEmpty() ? title : "");
    }

    static boolean isVideoId(String text) {
        return text.length() == VIDEO_ID && isToken(text);
    }

    static boolean isChannelId(String text) {
        return text.length() == CHANNEL_ID && text.startsWith("UC") && isToken(text);
    }

    /** Without a pattern, because every record has such an id. */
    private static boolean isToken(String text) {
        boolean isToken = true;
        for (int i = 0; i < text.length() && isToken; i++) {
            char letter = text.charAt(i);
            isToken = letter >= 'a' && letter <= 'z'
                    || letter >= 'A' && letter <= 'Z'
                    || letter >= '0' && letter <= '9'
                    || letter == '_'
                    || letter == '-';
        }
        return isToken;
    }

    static String permalink(String videoId) {
        return isVideoId(videoId) ? "https://www.youtube.com/watch?v=" + videoId : "";
    }

    /** A video with its title and description as caption, and the hashtags and mentions in them. */
    static PostBuilder post(AccountRef account, String id, String title, String description) {
        String caption = title.isBlank() || description.isBlank()
                ? (title.isBlank() ? description : title).strip()
                : title.strip() + "\n\n" + description.strip();
        return Post.of(account, id)
                .permalink(permalink(id))
                .caption(caption)
                .hashtags(Captions.hashtags(caption))
                .mentions(Captions.mentions(caption));
    }
}
