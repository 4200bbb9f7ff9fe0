package dev.rapport.plugin.instagram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.model.PostKind;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Seconds;
import dev.rapport.parsing.Shortcode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A post of an Apify data set; which columns it has is up to whoever made the set. */
final class ApifyPost {

    private static final String SITE = "instagram.com/";

    private ApifyPost() {}

    static boolean isPost(JsonNode node) {
        // An address and a caption are what any program writes; its counters may have other names.
        boolean isNamed = node.has("shortCode") && node.has("caption");
        boolean isAddressed = node.has("shortCode")
                || !Shortcode.ofAddress(Json.text(node, "url")).isEmpty();
        boolean isCounted = isAddressed
                && Json.hasAny(
                        node,
                        "likesCount",
                        "commentsCount",
                        "displayUrl",
                        "ownerUsername",
                        "videoViewCount",
                        "videoPlayCount");
        return (isNamed || isCounted) && !Json.hasAny(node, "authorMeta", "engagement");
    }

    static void read(JsonRecord record, AccountRef feedOwner, boolean isOwnFeed, Reading reading) {
        JsonNode node = record.node();
        String place = record.place();
        String url = Json.text(node, "url", "postUrl");
        String code = Json.text(node, "shortCode", "shortcode");
        String known = code.isEmpty() ? Shortcode.ofAddress(url) : code;
        String id = Instagram.number(Json.text(node, "id"), known);
        if (id.isEmpty()) {
            reading.reject(
                    "no-id",
                    "The row has neither id, shortCode nor url. Maybe export the data set with these columns.",
                    place);
            return;
        }
        AccountRef stated = Instagram.account(Json.text(node, "ownerId"), Json.text(node, "ownerUsername"));
        // A profile's feed also has posts that others published with it; they are under the other's name.
        AccountRef feed = feed(node, feedOwner);
        boolean isOwn = stated.handle().isEmpty() || feed.handle().isEmpty() || Coauthors.isSame(feed, stated);
        boolean isShared = !isOwn && Coauthors.include(node, feed);
        AccountRef publisher = stated.isNamed() ? stated : feedOwner;
        boolean isSilent = Json.flag(node, "isCommentsDisabled", "commentsDisabled") == Flag.YES;
        PostBuilder post = Post.of(isShared ? feed : publisher, id)
                .kind(kind(node, url))
                .time(reading.time(node, place, "timestamp"))
                .likes(reading.count(node, place, "likesCount"))
                .comments(isSilent ? Count.unknown() : reading.count(node, place, "commentsCount"))
                .views(views(node, place, reading))
                .durationSeconds(Seconds.of(node.path("videoDuration")))
                .permalink(url.isEmpty() ? Instagram.permalink(known) : url)
                .partnership(partnership(node))
                .own(isOwnFeed && (isOwn || isShared));
        Instagram.caption(post, Json.text(node, "caption"));
        listed(node, "hashtags").ifPresent(post::hashtags);
        listed(node, "mentions").ifPresent(post::mentions);
        reading.sink().post(post.build());
        int position = 0;
        for (JsonNode comment : node.path("latestComments")) {
            ApifyComment.read(record.part(comment, "latestComments/" + position++), id, stated.handle(), reading);
        }
    }

    private static PostKind kind(JsonNode node, String url) {
        boolean isClip = Json.text(node, "productType").equals("clips") || url.contains("/reel/");
        return switch (Json.text(node, "type")) {
            case "Image" -> PostKind.PHOTO;
            case "Sidecar" -> PostKind.CAROUSEL;
            case "Video" -> isClip ? PostKind.SHORT : PostKind.VIDEO;
            default -> isClip ? PostKind.SHORT : PostKind.UNKNOWN;
        };
    }

    private static Count views(JsonNode node, String place, Reading reading) {
        Count views = reading.count(node, place, "videoViewCount");
        // A reel's old counter stays 0; what people see under it is the number of plays.
        return views.value() > 0 ? views : reading.count(node, place, "videoPlayCount");
    }

    private static PaidPartnership partnership(JsonNode node) {
        Flag partnership = Json.flag(node, "paidPartnership").or(Json.flag(node, "isSponsored"));
        if (partnership.isYes() || Json.flag(node, "isSponsored").isYes()) {
            return PaidPartnership.DECLARED;
        }
        Flag advertisement = Json.flag(node, "isAdvertisement");
        if (advertisement.isYes()) {
            return PaidPartnership.COMMERCIAL;
        }
        return partnership.isKnown() || advertisement.isKnown() ? PaidPartnership.NONE : PaidPartnership.UNKNOWN;
    }

    /** Whose feed was asked for; unnamed where nothing says it. */
    private static AccountRef feed(JsonNode node, AccountRef feedOwner) {
        String input = profile(Json.text(node, "inputUrl"));
        String asked = input.isEmpty() ? Json.text(node, "queryUsername") : input;
        boolean isOwner = asked.isEmpty() || asked.toLowerCase(Locale.ROOT).equals(feedOwner.handleKey());
        return isOwner ? feedOwner : Instagram.account("", asked);
    }

    /** The handle in the address of a profile, empty where the address is of something else. */
    private static String profile(String address) {
        int site = address.indexOf(SITE);
        if (site < 0) {
            return "";
        }
        int start = site + SITE.length();
        int end = start;
        while (end < address.length() && isHandle(address.charAt(end))) {
            end++;
        }
        int rest = address.startsWith("/", end) ? end + 1 : end;
        boolean isProfile = rest == address.length() || address.charAt(rest) == '?';
        return isProfile ? address.substring(start, end) : "";
    }

    private static boolean isHandle(char letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9'
                || letter == '_'
                || letter == '.';
    }

    private static Optional<List<String>> listed(JsonNode node, String name) {
        List<String> texts = Json.texts(node.path(name));
        // The documentation cuts its lists with "etc...".
        boolean isCut = texts.stream().anyMatch(text -> text.endsWith("..."));
        return texts.isEmpty() || isCut ? Optional.empty() : Optional.of(texts);
    }
}
