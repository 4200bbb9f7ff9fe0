package dev.rapport.plugin.facebook;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Post;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fivetran's tables of pages: posts, their figures, the page, and its figures by day. */
final class FivetranTables implements Family {

    private static final String PAGES = "fivetran-pages";
    private static final String HISTORY = "fivetran-posts";
    private static final String METRICS = "fivetran-post-metrics";
    private static final String DAYS = "fivetran-page-days";
    private static final Set<String> NONE = Set.of();

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(PAGES, "Fivetran Facebook pages", PROFILE, FOLLOWERS),
                ReaderFormat.of(HISTORY, "Fivetran Facebook posts", POSTS, POST_TIME, SHARES),
                ReaderFormat.of(METRICS, "Fivetran Facebook post metrics", POSTS, LIKES, VIEWS, DURATION),
                ReaderFormat.of(DAYS, "Fivetran Facebook page metrics by day", FOLLOWER_HISTORY));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (head.hasColumns("fan_count", "talking_about_count")) {
            return Optional.of(Claim.exact(PAGES));
        }
        if (head.hasColumns("id", "share_count", "created_time", "status_type")) {
            return Optional.of(Claim.exact(HISTORY));
        }
        if (head.hasColumns("post_id", "post_impressions", "post_clicks")) {
            return Optional.of(Claim.exact(METRICS));
        }
        return Claims.when(head.hasColumns("date", "page_id", "page_fans"), Claim.exact(DAYS));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Map<String, String> days = new HashMap<>();
        Flat.each(file, NONE, names -> false, reading, row -> {
            switch (format) {
                case PAGES -> page(row, reading);
                case HISTORY -> post(row, reading);
                case METRICS -> newest(row, days, reading);
                default -> day(row, reading);
            }
        });
    }

    private static void page(Flat row, Reading reading) {
        AccountRef page = Facebook.page(row.get("id"), row.get("username"));
        if (page.isNamed()) {
            reading.sink()
                    .account(Account.of(page)
                            .name(row.get("name"))
                            .bio(row.first("about", "bio", "description").strip())
                            .followers(row.count(reading, "followers_count", "fan_count"))
                            .category(row.get("category"))
                            .urls(row.get("website").isEmpty() ? List.of() : List.of(row.get("website")))
                            .build());
        }
    }

    /** The text is a hash; what was written by others on the page is not its own. */
    private static void post(Flat row, Reading reading) {
        String id = row.get("id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has no id.", row.place());
            return;
        }
        reading.sink()
                .post(Post.of(Facebook.page(row.get("page_id"), ""), id)
                        .time(row.time(reading, "created_time"))
                        .kind(GraphPost.kindOf(row.get("status_type"), ""))
                        .shares(row.count(reading, "share_count"))
                        .own(!row.get("status_type").equals("wall_post") && isOfPage(id, row.get("page_id")))
                        .build());
    }

    /** One row for each day on which the totals were taken, in any order: those of the latest day are the ones to keep. */
    private static void newest(Flat row, Map<String, String> days, Reading reading) {
        String id = row.get("post_id");
        String day = row.get("date");
        if (day.compareTo(days.getOrDefault(id, "")) >= 0) {
            days.put(id, day);
            metrics(row, reading);
        }
    }

    private static void metrics(Flat row, Reading reading) {
        String id = row.get("post_id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has no post_id.", row.place());
            return;
        }
        long likes = 0;
        boolean isKnown = false;
        for (String kind : List.of("like", "love", "wow", "haha", "sorry", "anger")) {
            Count count = row.count(reading, "post_reactions_" + kind + "_total");
            isKnown |= count.isKnown();
            likes += Math.max(0, count.value());
        }
        String millis = row.get("post_video_length");
        double seconds = Seconds.of(millis).orElse(0) / 1000;
        reading.sink()
                .post(Post.of(Facebook.page(Facebook.pageOf(id), ""), id)
                        .likes(isKnown ? Count.exact(likes) : Count.unknown())
                        .views(row.count(reading, "post_impressions"))
                        .durationSeconds(Seconds.of(String.valueOf(seconds)))
                        .build());
    }

    private static void day(Flat row, Reading reading) {
        Count fans = row.count(reading, "page_fans");
        if (fans.isKnown()) {
            reading.sink()
                    .followers(
                            new FollowerCount(Facebook.page(row.get("page_id"), ""), row.time(reading, "date"), fans));
        }
    }

    /** A feed also has posts of other pages, whose ids begin with theirs. */
    private static boolean isOfPage(String id, String page) {
        return page.isEmpty()
                || Facebook.pageOf(id).isEmpty()
                || Facebook.pageOf(id).equals(page);
    }
}
