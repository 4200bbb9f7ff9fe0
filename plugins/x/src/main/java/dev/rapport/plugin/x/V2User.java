package dev.rapport.plugin.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.parsing.HtmlText;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Reading;

/** A profile of API v2. */
final class V2User {

    private V2User() {}

    static boolean isUser(JsonNode node) {
        boolean isElsewhere = Json.hasAny(
                node,
                "threads_biography",
                "followers_count",
                "text",
                "account_type",
                "display_name",
                "fan_count",
                "category",
                "media_count",
                "link");
        return !isElsewhere && Json.hasAll(node, "id", "name", "username") && !node.has("acct");
    }

    static boolean isSure(JsonNode node) {
        return isUser(node)
                && Json.hasAny(
                        node,
                        "public_metrics/followers_count",
                        "public_metrics/tweet_count",
                        "pinned_tweet_id",
                        "most_recent_tweet_id");
    }

    static void read(JsonNode user, String place, Reading reading) {
        AccountRef ref = X.account(Json.text(user, "id"), Json.text(user, "username"));
        if (!ref.isNamed()) {
            reading.reject("no-id", "The profile has neither id nor username.", place);
            return;
        }
        reading.sink()
                .account(Account.of(ref)
                        .name(HtmlText.unescape(Json.text(user, "name")))
                        .bio(HtmlText.unescape(Json.text(user, "description")).strip())
                        .followers(reading.count(user, place, "public_metrics/followers_count"))
                        .following(reading.count(user, place, "public_metrics/following_count"))
                        .posts(reading.count(user, place, "public_metrics/tweet_count"))
                        .verified(Json.flag(user, "verified"))
                        .isPrivate(Json.flag(user, "protected"))
                        .hasPicture(X.hasPicture(user))
                        .created(reading.time(user, place, "created_at"))
                        .urls(X.urls(user))
                        .build());
    }
}
