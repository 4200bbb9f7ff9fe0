package dev.rapport.plugin.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountBuilder;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.parsing.HtmlText;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;

/** A profile of the web, alone or beside a post. */
final class WebProfile {

    private WebProfile() {}

    static boolean isProfile(JsonNode node) {
        boolean isWeb = node.path("user").has("uniqueId")
                && Json.hasAny(node, "stats/followerCount", "statsV2/followerCount", "user/secUid", "user/signature");
        boolean isApp = node.path("user").has("unique_id") && Json.hasAny(node, "user/follower_count", "user/sec_uid");
        return isWeb || isApp;
    }

    static void read(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        AccountBuilder account = profile(node.path("user"), record.at("user"), reading)
                .followers(count(node, record.place(), reading, "statsV2", "stats", "followerCount")
                        .or(reading.count(node, record.place(), "user/follower_count")))
                .following(count(node, record.place(), reading, "statsV2", "stats", "followingCount")
                        .or(reading.count(node, record.place(), "user/following_count")))
                .posts(count(node, record.place(), reading, "statsV2", "stats", "videoCount")
                        .or(reading.count(node, record.place(), "user/aweme_count")));
        reading.sink().account(account.build());
    }

    /** The author of a post, with what stands beside it. */
    static AccountRef author(JsonRecord record, Authors authors, Moment time, Reading reading) {
        JsonNode node = record.node();
        JsonNode author = node.path("author");
        if (!author.isObject()) {
            // Pages of 2020 to 2023 have the handle alone, and beside it what the author is called and followed by.
            AccountRef ref = TikTok.account(Json.text(node, "authorId"), Json.text(node, "author"));
            Account known = figures(Account.of(ref).name(Json.text(node, "nickname")), record, reading)
                    .build();
            if (known.followers().isKnown()) {
                authors.take(known, time, record.place());
            }
            return ref.isNamed() ? ref : TikTok.unnamed();
        }
        Count beside = positive(reading.count(author, record.at("author"), "follower_count", "followers"));
        AccountBuilder account =
                figures(profile(author, record.at("author"), reading).followers(beside), record, reading);
        authors.take(account.build(), time, record.place());
        return account.build().ref();
    }

    /** The figures of an author that stand beside a post; what the author has is kept where they do not. */
    private static AccountBuilder figures(AccountBuilder account, JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        Count followers = count(node, record.place(), reading, "authorStatsV2", "authorStats", "followerCount");
        return (followers.isKnown() ? account.followers(followers) : account)
                .following(count(node, record.place(), reading, "authorStatsV2", "authorStats", "followingCount"))
                .posts(count(node, record.place(), reading, "authorStatsV2", "authorStats", "videoCount"));
    }

    private static AccountBuilder profile(JsonNode user, String place, Reading reading) {
        AccountRef ref = TikTok.account(Json.text(user, "id", "uid"), Json.text(user, "uniqueId", "unique_id"));
        Moment created =
                Json.text(user, "createTime").equals("0") ? Moment.unknown() : reading.time(user, place, "createTime");
        Flag isPrivate = Json.flag(user, "privateAccount").isYes()
                ? Flag.YES
                : Json.flag(user, "secret").or(Json.flag(user, "privateAccount"));
        return Account.of(ref)
                .name(Json.text(user, "nickname"))
                .bio(HtmlText.unescape(Json.text(user, "signature")).strip())
                .verified(user.has("verified") ? Json.flag(user, "verified") : verifiedByApp(user))
                .isPrivate(isPrivate)
                .hasPicture(TikTok.hasPicture(user, "avatarLarger", "avatarThumb", "avatar_larger", "avatar_thumb"))
                .category(Json.text(user, "commerceUserInfo/category"))
                .created(created)
                .urls(TikTok.urls(Json.text(user, "bioLink/link", "bio_url")));
    }

    private static Flag verifiedByApp(JsonNode user) {
        return user.has("verification_type")
                ? Flag.of(user.path("verification_type").asInt(0) > 0)
                : Flag.UNKNOWN;
    }

    /** The apps leave the followers of authors at zero. */
    private static Count positive(Count count) {
        return count.value() > 0 ? count : Count.unknown();
    }

    private static Count count(
            JsonNode node, String place, Reading reading, String exact, String rounded, String field) {
        return TikTok.shown(reading.count(node, place, exact + "/" + field, rounded + "/" + field));
    }
}
