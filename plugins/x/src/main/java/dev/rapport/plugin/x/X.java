package dev.rapport.plugin.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.model.PostKind;
import dev.rapport.parsing.Captions;
import dev.rapport.parsing.HtmlText;
import dev.rapport.parsing.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What all families say in the same way. */
final class X {

    static final String PLATFORM = "x";

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
            "pages",
            "users",
            "tweets",
            "statuses");

    private static final int LONGEST_ID = 20;
    private static final Pattern LANGUAGE = Pattern.compile("und|zxx|art|in|iw|q[a-z]{2}|[a-z]{2,3}(-[A-Za-z]+)?");
    private static final Pattern RETWEET = Pattern.compile("RT @\\w{1,20}:?.*", Pattern.DOTALL);
    private static final Pattern REPLY = Pattern.compile("@\\w{1,20}\\b.*", Pattern.DOTALL);

    private X() {}

    static AccountRef unnamed() {
        return AccountRef.unnamed(PLATFORM);
    }

    static AccountRef account(String id, String handle) {
        // Vendors mask names with blocks.
        return AccountRef.of(PLATFORM, id, handle.indexOf('\u2588') < 0 ? handle : "");
    }

    /** A post with its text, and the hashtags and mentions in it; the time comes from the id until a better one is known. */
    static PostBuilder post(AccountRef account, String id, String given) {
        return post(account, id, given, List.of(), List.of());
    }

    /** As {@link #post(AccountRef, String, String)}, with hashtags and mentions as the platform states them, where it does. */
    static PostBuilder post(AccountRef account, String id, String given, List<String> hashtags, List<String> mentions) {
        String text = HtmlText.unescape(given).strip();
        return Post.of(account, id)
                .caption(text)
                .hashtags(hashtags.isEmpty() ? Captions.hashtags(text) : hashtags)
                .mentions(mentions.isEmpty() ? Captions.mentions(text) : mentions)
                .time(Snowflake.timeOf(id))
                .permalink(
                        account.handle().isEmpty() || !isId(id)
                                ? ""
                                : "https://x.com/" + account.handle() + "/status/" + id);
    }

    static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_ID;
    }

    static boolean isRetweet(String text) {
        return text.startsWith("RT @") && RETWEET.matcher(text).matches();
    }

    /** A text that begins with somebody's name was written to them. */
    static boolean isReply(String text) {
        return text.startsWith("@") && REPLY.matcher(text).matches();
    }

    /** A language as BCP 47; the codes for "no words" and the like are none. */
    static String language(String code) {
        boolean isNone = code.equals("und") || code.equals("zxx") || code.equals("art") || code.startsWith("q");
        if (isNone || !LANGUAGE.matcher(code).matches()) {
            return "";
        }
        return code.equals("in") ? "id" : code.equals("iw") ? "he" : code;
    }

    static PostKind kind(List<String> mediaTypes) {
        if (mediaTypes.contains("video") || mediaTypes.contains("animated_gif")) {
            return PostKind.VIDEO;
        }
        return mediaTypes.isEmpty() ? PostKind.TEXT : mediaTypes.size() > 1 ? PostKind.CAROUSEL : PostKind.PHOTO;
    }

    /** Views have been counted since the end of 2022; before, the counter stands at zero whatever happened. */
    static Count views(Count views, Count likes, Moment time) {
        boolean isTooOld = time instanceof Moment.At at && at.instant().getEpochSecond() < 1_671_000_000;
        return views.value() == 0 && (isTooOld || likes.value() > 0) ? Count.unknown() : views;
    }

    static Flag hasPicture(JsonNode user) {
        if (user.path("default_profile_image").isBoolean()) {
            return Flag.of(!user.path("default_profile_image").booleanValue());
        }
        String url = Json.text(user, "profile_image_url", "profile_image_url_https");
        return url.isEmpty() ? Flag.UNKNOWN : Flag.of(!url.contains("default_profile"));
    }

    /** The link of a profile, as it was before the platform shortened it. */
    static List<String> urls(JsonNode user) {
        List<String> urls = new ArrayList<>();
        for (JsonNode url : Json.at(user, "entities/url/urls")) {
            String expanded = Json.text(url, "expanded_url", "url");
            if (!expanded.isBlank()) {
                urls.add(expanded);
            }
        }
        String given = Json.text(user, "url");
        if (urls.isEmpty() && !given.isBlank()) {
            urls.add(given);
        }
        return urls;
    }
}
