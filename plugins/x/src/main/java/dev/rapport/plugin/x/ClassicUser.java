package dev.rapport.plugin.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Moment;
import dev.rapport.parsing.HtmlText;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Reading;

/** A profile in the form of API v1.1. */
final class ClassicUser {

    private ClassicUser() {}

    static boolean isUser(JsonNode node) {
        boolean isNamed =
                node.has("screen_name") && (Json.hasAny(node, "id_str", "profile_image_url") || hasFigures(node));
        // Scrapers of the web keep the number and lose the name.
        return isNamed || node.has("rest_id") && node.has("fast_followers_count") && hasFigures(node);
    }

    private static boolean hasFigures(JsonNode node) {
        return Json.hasAny(node, "followers_count", "statuses_count", "friends_count");
    }

    static AccountRef ref(JsonNode user) {
        return X.account(Json.text(user, "rest_id", "id_str", "id"), Json.text(user, "screen_name"));
    }

    static void read(JsonNode user, String place, Reading reading) {
        read(user, ref(user), place, reading);
    }

    static void read(JsonNode user, AccountRef ref, String place, Reading reading) {
        if (!ref.isNamed()) {
            reading.reject("no-id", "The profile has neither id_str nor screen_name.", place);
            return;
        }
        String created = Json.text(user, "created_at");
        Moment time = XTimes.of(created);
        reading.sink()
                .account(Account.of(ref)
                        .name(HtmlText.unescape(Json.text(user, "name")))
                        .bio(HtmlText.unescape(Json.text(user, "description")).strip())
                        .followers(reading.count(user, place, "followers_count"))
                        .following(reading.count(user, place, "friends_count"))
                        .posts(reading.count(user, place, "statuses_count"))
                        .verified(Json.flag(user, "verified"))
                        .isPrivate(Json.flag(user, "protected"))
                        .hasPicture(X.hasPicture(user))
                        .created(reading.settle(time, created, place, "created_at"))
                        .urls(X.urls(user))
                        .build());
    }
}
