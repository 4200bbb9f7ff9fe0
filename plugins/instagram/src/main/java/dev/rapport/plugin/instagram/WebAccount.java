package dev.rapport.plugin.instagram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Flag;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A profile as Instagram's own web pages and apps get it. */
final class WebAccount {

    private WebAccount() {}

    static boolean isAccount(JsonNode node) {
        return Json.hasAny(node, "edge_followed_by", "followed_by/count", "follower_count")
                && Json.hasAny(node, "username", "full_name", "biography", "edge_follow")
                && !Json.hasAny(node, "platform_username", "aweme_count", "open_id", "board_count");
    }

    static AccountRef ref(JsonNode node) {
        return Instagram.account(Json.text(node, "id", "pk", "pk_id"), Json.text(node, "username"));
    }

    static void read(JsonNode node, String place, Reading reading) {
        AccountRef ref = ref(node);
        if (!ref.isNamed()) {
            reading.reject(
                    "no-id", "The profile has neither id nor username. Maybe the record was cut down too far.", place);
            return;
        }
        reading.sink()
                .account(Account.of(ref)
                        .name(Json.text(node, "full_name"))
                        .bio(Json.text(node, "biography"))
                        .followers(reading.count(
                                node, place, "edge_followed_by/count", "followed_by/count", "follower_count"))
                        .following(reading.count(node, place, "edge_follow/count", "follows/count", "following_count"))
                        .posts(reading.count(
                                node, place, "edge_owner_to_timeline_media/count", "media/count", "media_count"))
                        .verified(Json.flag(node, "is_verified"))
                        .isPrivate(Json.flag(node, "is_private"))
                        .hasPicture(picture(node))
                        .category(Json.text(node, "category_name", "category", "business_category_name"))
                        .urls(urls(node))
                        .build());
    }

    /** Who published a post, as far as the post says more of them than a name of the account. */
    static Optional<Account> publisher(JsonNode post) {
        JsonNode user = Json.first(post, "user", "owner", "iphone_struct/user");
        AccountRef ref = ref(user);
        return ref.isNamed() && Instagram.hasText(user, "full_name")
                ? Optional.of(Account.of(ref)
                        .name(Json.text(user, "full_name"))
                        .verified(Json.flag(user, "is_verified"))
                        .isPrivate(Json.flag(user, "is_private"))
                        .build())
                : Optional.empty();
    }

    private static Flag picture(JsonNode node) {
        Flag anonymous = Json.flag(node, "has_anonymous_profile_picture");
        if (anonymous.isKnown()) {
            return Flag.of(!anonymous.isYes());
        }
        return Instagram.hasText(node, "profile_pic_url", "profile_pic_url_hd") ? Flag.YES : Flag.UNKNOWN;
    }

    private static List<String> urls(JsonNode node) {
        Set<String> urls = new LinkedHashSet<>();
        urls.add(Json.text(node, "external_url"));
        for (JsonNode link : node.path("bio_links")) {
            urls.add(Json.text(link, "url"));
        }
        urls.remove("");
        return new ArrayList<>(urls);
    }
}
