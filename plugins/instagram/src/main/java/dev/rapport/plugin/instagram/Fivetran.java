package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import dev.rapport.parsing.Times;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fivetran's warehouse tables: one row for each time that a thing was fetched, of which the latest counts. */
final class Fivetran implements Family {

    private static final String USERS = "fivetran-users";
    private static final String MEDIA = "fivetran-media";
    private static final String INSIGHTS = "fivetran-insights";
    private static final List<String> GROUPS = List.of("reel", "story", "carousel_album", "video_photo");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(USERS, "Fivetran Instagram accounts", PROFILE, FOLLOWERS, FOLLOWER_HISTORY),
                ReaderFormat.of(MEDIA, "Fivetran Instagram media", POSTS, POST_TIME, CAPTION),
                ReaderFormat.of(
                        INSIGHTS,
                        "Fivetran Instagram insights",
                        POSTS,
                        LIKES,
                        COMMENT_COUNT,
                        SHARES,
                        SAVES,
                        VIEWS,
                        REACH));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (!head.hasColumns("id") || head.columns().stream().noneMatch(name -> name.startsWith("_fivetran_"))) {
            return Optional.empty();
        }
        if (head.hasColumns("followers_count", "media_count")) {
            return Optional.of(Claim.exact(USERS));
        }
        if (head.hasColumns("media_type", "permalink", "ig_id")) {
            return Optional.of(Claim.exact(MEDIA));
        }
        boolean isInsights =
                head.hasColumns("like_count") && GROUPS.stream().anyMatch(group -> head.hasColumns(group + "_reach"));
        return Claims.when(isInsights, Claim.exact(INSIGHTS));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        // The rows come in any order: one that is older than what was seen is passed over, and of the others the last
        // is kept.
        Map<String, String> latest = new HashMap<>();
        Reading reading = new Reading(sink);
        Table.each(file, reading, row -> {
            String id = row.get("id");
            if (id.isEmpty()) {
                reading.reject("no-id", "The row has no id.", row.place());
                return;
            }
            String synced = row.get("_fivetran_synced");
            boolean isLatest = synced.compareTo(latest.getOrDefault(id, "")) >= 0;
            if (isLatest) {
                latest.put(id, synced);
            }
            if (format.equals(USERS)) {
                user(row, isLatest, reading);
            } else if (isLatest && format.equals(MEDIA)) {
                media(row, reading);
            } else if (isLatest) {
                insights(row, reading);
            }
        });
    }

    private static void user(CsvRow row, boolean isLatest, Reading reading) {
        var ref = Instagram.account(row.get("id"), row.get("username"));
        Count followers = reading.count(row, "followers_count");
        String synced = row.get("_fivetran_synced");
        if (followers.isKnown()) {
            reading.sink().followers(new FollowerCount(ref, Times.of(synced), followers));
        }
        if (isLatest) {
            reading.sink()
                    .account(Account.of(ref)
                            .name(row.get("name"))
                            .followers(followers)
                            .following(reading.count(row, "follows_count"))
                            .posts(reading.count(row, "media_count"))
                            .bio(row.get("biography"))
                            .urls(row.get("website").isEmpty() ? List.of() : List.of(row.get("website")))
                            .build());
        }
    }

    private static void media(CsvRow row, Reading reading) {
        if (!row.get("carousel_album_id").isEmpty()) {
            // a part of an album, not a post
            return;
        }
        String time = row.get("created_time");
        PostBuilder post = Post.of(Instagram.account(row.get("user_id"), row.get("username")), row.get("id"))
                .kind(row.get("is_story").equalsIgnoreCase("true") ? PostKind.STORY : kind(row))
                .time(reading.settle(Times.of(time), time, row.place("created_time"), "created_time"))
                .permalink(row.get("permalink"));
        reading.sink().post(Instagram.caption(post, row.get("caption")).build());
    }

    private static PostKind kind(CsvRow row) {
        if (row.get("media_product_type").equals("REELS")
                || row.get("permalink").contains("/reel/")) {
            return PostKind.SHORT;
        }
        return switch (row.get("media_type")) {
            case "IMAGE" -> PostKind.PHOTO;
            case "VIDEO" -> PostKind.VIDEO;
            case "CAROUSEL_ALBUM" -> PostKind.CAROUSEL;
            default -> PostKind.UNKNOWN;
        };
    }

    private static void insights(CsvRow row, Reading reading) {
        PostBuilder post = Post.of(Instagram.unnamed(), row.get("id"))
                .likes(reading.count(row, "like_count"))
                .comments(reading.count(row, "comment_count"));
        List<String> filled = GROUPS.stream()
                .filter(group -> !row.get(group + "_reach").isEmpty())
                .toList();
        if (filled.size() == 1) {
            String group = filled.get(0);
            post.reach(reading.count(row, group + "_reach"))
                    .shares(reading.count(row, group + "_shares"))
                    .saves(reading.count(row, group + "_saved"))
                    .views(reading.count(row, group + "_views").or(reading.count(row, group + "_impressions")));
        } else if (filled.size() > 1) {
            reading.once(ReadIssue.warning(
                    "kind-unknown",
                    "Reach, views and saves stand under several kinds of media (" + filled
                            + ") and the table does not say which kind the post has;" + " they are left unknown.",
                    row.place()));
        }
        reading.sink().post(post.build());
    }
}
