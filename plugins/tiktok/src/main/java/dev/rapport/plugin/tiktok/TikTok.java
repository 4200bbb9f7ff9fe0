package dev.rapport.plugin.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.parsing.Captions;
import dev.rapport.parsing.HtmlText;
import dev.rapport.parsing.Unknowns;
import java.util.List;
import java.util.Set;

/** What all families say in the same way. */
final class TikTok {

    static final String PLATFORM = "tiktok";

    /** Fields that wrap records, of the platform's own answers and of those who pass them on. */
    static final Set<String> WRAPPERS = Set.of(
            "data",
            "result",
            "results",
            "response",
            "payload",
            "body",
            "records",
            "items",
            "videos",
            "comments",
            "pages",
            "itemList",
            "item_list",
            "itemInfo",
            "itemStruct",
            "userInfo",
            "userInfoList",
            "__DEFAULT_SCOPE__",
            "webapp.user-detail",
            "webapp.video-detail",
            "aweme_list",
            "aweme_details",
            "aweme_detail",
            "media");

    private static final long FIRST_ROUNDED = 10_000;
    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000_000_000;

    private TikTok() {}

    static AccountRef unnamed() {
        return AccountRef.unnamed(PLATFORM);
    }

    static AccountRef account(String id, String handle) {
        return AccountRef.of(PLATFORM, id, handle);
    }

    /** A video with its caption, and the hashtags and mentions in it. */
    static PostBuilder post(AccountRef account, String id, String given) {
        String caption = HtmlText.unescape(Unknowns.known(given)).strip();
        return Post.of(account, id)
                .caption(caption)
                .hashtags(Captions.hashtags(caption))
                .mentions(Captions.mentions(caption))
                .permalink(permalink(account.handle(), id));
    }

    static String permalink(String handle, String id) {
        return handle.isEmpty() || !VideoAddress.isId(id) ? "" : "https://www.tiktok.com/@" + handle + "/video/" + id;
    }

    /** What the web shows: from ten thousand on it is cut to what {@code 427.7K} and {@code 3.9M} can say. */
    static Count shown(Count count) {
        long step = count.value() >= BILLION
                ? BILLION / 10
                : count.value() >= MILLION ? MILLION / 10 : count.value() >= FIRST_ROUNDED ? 100 : 1;
        return step > 1 && !count.isRounded() && count.value() % step == 0 ? Count.rounded(count.value(), step) : count;
    }

    /** The platform's mark of commercial content does not say whether a brand paid or the creator sells. */
    static PaidPartnership commercial(Flag isAd) {
        return switch (isAd) {
            case YES -> PaidPartnership.COMMERCIAL;
            case NO -> PaidPartnership.NONE;
            case UNKNOWN -> PaidPartnership.UNKNOWN;
        };
    }

    /** The given time, else the one that is in the id of the video. */
    static Moment timeOr(Moment given, String videoId) {
        return given.isKnown() ? given : VideoAddress.timeOf(videoId);
    }

    static Flag hasPicture(JsonNode node, String... fields) {
        for (String field : fields) {
            if (node.path(field).isTextual() || node.path(field).isContainerNode()) {
                return Flag.of(!node.path(field).asText("x").isBlank());
            }
        }
        return Flag.UNKNOWN;
    }

    static List<String> urls(String... given) {
        return java.util.Arrays.stream(given)
                .map(Unknowns::known)
                .map(String::strip)
                .filter(url -> !url.isEmpty())
                .distinct()
                .toList();
    }
}
