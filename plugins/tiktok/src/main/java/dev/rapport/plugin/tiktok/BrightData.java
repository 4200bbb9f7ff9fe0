package dev.rapport.plugin.tiktok;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.Fields;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Seconds;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Bright Data's profiles, posts and comments, as CSV or JSON. Names are masked by the vendor; addresses are not. */
final class BrightData implements Family {

    private static final String PROFILES = "brightdata-profiles";
    private static final String POSTS_FORMAT = "brightdata-posts";
    private static final String COMMENTS_FORMAT = "brightdata-comments";
    private static final Set<String> WRAPPERS = Set.of("data", "result", "results", "pages");

    /** What is read of a record of JSON. */
    private static final Fields FIELDS = Fields.flat(
            "account_id",
            "followers",
            "videos_count",
            "awg_engagement_rate",
            "post_id",
            "digg_count",
            "play_count",
            "comment_id",
            "comment_text",
            "num_likes",
            "commenter_url",
            "url",
            "id",
            "biography",
            "signature",
            "nickname",
            "following",
            "is_verified",
            "is_private",
            "profile_pic_url",
            "profile_pic_url_hd",
            "region",
            "create_time",
            "bio_link",
            "profile_id",
            "profile_username",
            "profile_followers",
            "description",
            "post_type",
            "comment_count",
            "share_count",
            "collect_count",
            "video_duration",
            "post_url",
            "commenter_id",
            "date_created");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(PROFILES, "Bright Data TikTok profiles", PROFILE, FOLLOWERS),
                ReaderFormat.of(
                        POSTS_FORMAT,
                        "Bright Data TikTok posts",
                        PROFILE,
                        FOLLOWERS,
                        POSTS,
                        POST_TIME,
                        CAPTION,
                        LIKES,
                        COMMENT_COUNT,
                        SHARES,
                        SAVES,
                        VIEWS,
                        DURATION),
                ReaderFormat.of(COMMENTS_FORMAT, "Bright Data TikTok comments", COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (Flat.any(head, WRAPPERS, BrightData::isProfile)) {
            return Optional.of(Claim.exact(PROFILES));
        }
        if (Flat.any(head, WRAPPERS, BrightData::isPost)) {
            return Optional.of(Claim.exact(POSTS_FORMAT));
        }
        return Claims.when(Flat.any(head, WRAPPERS, BrightData::isComment), Claim.exact(COMMENTS_FORMAT));
    }

    private static boolean isProfile(Set<String> names) {
        return names.containsAll(Set.of("account_id", "followers", "videos_count"))
                || names.contains("awg_engagement_rate") && names.contains("followers");
    }

    private static boolean isPost(Set<String> names) {
        return names.containsAll(Set.of("post_id", "digg_count", "play_count"));
    }

    private static boolean isComment(Set<String> names) {
        return names.containsAll(Set.of("comment_id", "comment_text", "num_likes", "commenter_url"));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Authors authors = new Authors(reading);
        switch (format) {
            case PROFILES ->
                Flat.each(file, WRAPPERS, FIELDS, BrightData::isProfile, reading, row -> profile(row, reading));
            case POSTS_FORMAT ->
                Flat.each(file, WRAPPERS, FIELDS, BrightData::isPost, reading, row -> post(row, authors, reading));
            default -> Flat.each(file, WRAPPERS, FIELDS, BrightData::isComment, reading, row -> comment(row, reading));
        }
    }

    private static void profile(Flat row, Reading reading) {
        String handle = VideoAddress.of(row.get("url")).handle();
        AccountRef ref = TikTok.account(row.get("id"), handle);
        if (!ref.isNamed()) {
            reading.reject("no-id", "The row has neither id nor url.", row.place());
            return;
        }
        String bio = row.first("biography", "signature").strip();
        reading.sink()
                .account(Account.of(ref)
                        .name(row.get("nickname"))
                        .bio(bio.equalsIgnoreCase("No bio yet") || bio.equalsIgnoreCase("No bio yet.") ? "" : bio)
                        .followers(row.count(reading, "followers"))
                        .following(row.count(reading, "following"))
                        .posts(row.count(reading, "videos_count"))
                        .verified(row.flag("is_verified"))
                        .isPrivate(row.flag("is_private"))
                        .hasPicture(
                                row.first("profile_pic_url", "profile_pic_url_hd")
                                                .isEmpty()
                                        ? Flag.UNKNOWN
                                        : Flag.YES)
                        .country(row.get("region"))
                        .created(row.time(reading, "create_time"))
                        .urls(TikTok.urls(row.get("bio_link")))
                        .build());
    }

    private static void post(Flat row, Authors authors, Reading reading) {
        String id = row.get("post_id");
        VideoAddress address = VideoAddress.of(row.get("url"));
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has no post_id.", row.place());
            return;
        }
        AccountRef ref = TikTok.account(row.get("profile_id"), address.handle());
        authors.take(
                Account.of(ref)
                        .name(row.get("profile_username"))
                        .followers(row.count(reading, "profile_followers"))
                        .verified(row.flag("is_verified"))
                        .build(),
                VideoAddress.timeOf(id),
                row.place());
        reading.sink()
                .post(TikTok.post(ref, id, row.get("description"))
                        .kind(row.get("post_type").contains("image") ? PostKind.CAROUSEL : PostKind.SHORT)
                        .time(TikTok.timeOr(row.time(reading, "create_time"), id))
                        .likes(row.count(reading, "digg_count"))
                        .comments(row.count(reading, "comment_count"))
                        .shares(row.count(reading, "share_count"))
                        .saves(row.count(reading, "collect_count"))
                        .views(row.count(reading, "play_count"))
                        .durationSeconds(Seconds.of(row.get("video_duration")))
                        .build());
    }

    private static void comment(Flat row, Reading reading) {
        String id = row.get("comment_id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has no comment_id.", row.place());
            return;
        }
        VideoAddress post = VideoAddress.of(row.first("post_url", "url"));
        String writer = VideoAddress.of(row.get("commenter_url")).handle();
        boolean isKnown = !writer.isEmpty() && !post.handle().isEmpty();
        reading.sink()
                .comment(Comment.of(TikTok.PLATFORM, id)
                        .postId(row.get("post_id").isEmpty() ? post.id() : row.get("post_id"))
                        .author(writer.isEmpty() ? row.get("commenter_id") : writer)
                        .text(row.get("comment_text"))
                        .time(row.time(reading, "date_created"))
                        .likes(row.count(reading, "num_likes"))
                        .byCreator(isKnown ? Flag.of(writer.equalsIgnoreCase(post.handle())) : Flag.UNKNOWN)
                        .build());
    }
}
