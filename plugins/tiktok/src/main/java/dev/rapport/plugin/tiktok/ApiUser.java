package dev.rapport.plugin.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;

/** A profile of the official APIs: what the scopes allow, and nothing else. */
final class ApiUser {

    private static final String[] MARKS = {
        "open_id",
        "union_id",
        "display_name",
        "bio_description",
        "is_verified",
        "follower_count",
        "followers_count",
        "video_count",
        "creator_username",
        "profile_deep_link"
    };

    private ApiUser() {}

    static boolean read(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        if (!Json.hasAny(node, MARKS)) {
            return false;
        }
        if (record.open().size() > 0 && record.open().stream().anyMatch(part -> part != node)) {
            return true;
        }
        String place = record.place();
        AccountRef ref = TikTok.account(Json.text(node, "open_id"), Json.text(node, "username", "creator_username"));
        Count followers = reading.count(node, place, "follower_count", "followers_count");
        reading.sink()
                .account(Account.of(ref)
                        .name(Json.text(node, "display_name", "creator_nickname"))
                        .bio(Json.text(node, "bio_description"))
                        .followers(followers)
                        .following(reading.count(node, place, "following_count"))
                        .posts(reading.count(node, place, "video_count", "videos_count"))
                        .verified(Json.flag(node, "is_verified"))
                        .hasPicture(TikTok.hasPicture(
                                node, "avatar_url", "avatar_large_url", "profile_image", "creator_avatar_url"))
                        .build());
        if (!ref.isNamed()) {
            reading.once(ReadIssue.info(
                    "account-unnamed",
                    "The profile has neither open_id nor username. Maybe ask for the field username, or import with --account.",
                    place));
        } else {
            reading.sink().owner(ref);
        }
        ApiAudience.read(node, ref, reading);
        return true;
    }
}
