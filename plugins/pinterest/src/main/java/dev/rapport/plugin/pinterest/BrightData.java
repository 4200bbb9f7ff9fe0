package dev.rapport.plugin.pinterest;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Seconds;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Bright Data's profiles and pins, as CSV or JSON. The hashtags there are labels of interests, and no tags. */
final class BrightData implements Family {

    private static final String PROFILES = "brightdata-profiles";
    private static final String PINS = "brightdata-posts";
    private static final Set<String> WRAPPERS = Set.of("data", "result", "results", "pages");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(PROFILES, "Bright Data Pinterest profiles", PROFILE, FOLLOWERS),
                ReaderFormat.of(
                        PINS,
                        "Bright Data Pinterest posts",
                        PROFILE,
                        FOLLOWERS,
                        POSTS,
                        POST_TIME,
                        CAPTION,
                        LIKES,
                        COMMENT_COUNT,
                        DURATION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (Flat.any(head, WRAPPERS, BrightData::isProfile)) {
            return Optional.of(Claim.exact(PROFILES));
        }
        boolean isHere = head.text().contains("pinterest.") || head.text().contains("pinimg.com");
        return Claims.when(isHere && Flat.any(head, WRAPPERS, BrightData::isPin), Claim.exact(PINS));
    }

    private static boolean isProfile(Set<String> names) {
        return names.containsAll(Set.of("boards_num", "follower_count"));
    }

    private static boolean isPin(Set<String> names) {
        return names.containsAll(Set.of("post_id", "comments_num", "date_posted"));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        if (format.equals(PROFILES)) {
            Flat.each(file, WRAPPERS, BrightData::isProfile, reading, row -> profile(row, reading));
            return;
        }
        Set<AccountRef> authors = new HashSet<>();
        Flat.each(file, WRAPPERS, BrightData::isPin, reading, row -> pin(row, authors, reading));
    }

    private static void profile(Flat row, Reading reading) {
        AccountRef ref = Pinterest.account(row.first("profile_id", "id"), row.first("nickname", "username"));
        if (!ref.isNamed()) {
            reading.reject("no-id", "The row has no nickname.", row.place());
            return;
        }
        String website = row.first("website", "external_links");
        reading.sink()
                .account(Account.of(ref)
                        .name(row.get("name"))
                        .bio(row.first("bio", "about").strip())
                        .followers(row.count(reading, "follower_count"))
                        .following(row.count(reading, "following_count"))
                        .posts(row.count(reading, "pins_num", "posts_num"))
                        .country(row.get("country_code"))
                        .verified(row.flag("is_verified"))
                        .urls(website.startsWith("http") ? List.of(website) : List.of())
                        .build());
    }

    private static void pin(Flat row, Set<AccountRef> authors, Reading reading) {
        String id = row.get("post_id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has no post_id.", row.place());
            return;
        }
        AccountRef ref = Pinterest.account(row.get("user_id"), row.get("user_name"));
        if (ref.isNamed() && authors.add(ref)) {
            reading.sink()
                    .account(Account.of(ref)
                            .followers(row.count(reading, "followers"))
                            .build());
        }
        reading.sink()
                .post(Pinterest.pin(ref, id, row.get("title"), row.get("content"))
                        .kind(Pinterest.kind(row.get("post_type")))
                        .time(row.time(reading, "date_posted"))
                        .likes(row.count(reading, "likes"))
                        .comments(row.count(reading, "comments_num"))
                        .durationSeconds(Seconds.of(row.get("video_length")))
                        .build());
    }
}
