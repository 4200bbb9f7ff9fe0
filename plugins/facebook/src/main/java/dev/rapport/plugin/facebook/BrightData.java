package dev.rapport.plugin.facebook;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.PaidPartnership;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Bright Data's posts and comments of pages, as CSV or JSON. */
final class BrightData implements Family {

    private static final String POSTS_FORMAT = "brightdata-posts";
    private static final String COMMENTS_FORMAT = "brightdata-comments";
    private static final Set<String> WRAPPERS = Set.of("data", "result", "results", "pages");

    /** What is read of a record of JSON. */
    private static final Fields FIELDS = Fields.flat(
            "post_id",
            "num_shares",
            "num_comments",
            "page_followers",
            "page_name",
            "comment_id",
            "comment_text",
            "comment",
            "num_likes",
            "likes_number",
            "num_replies",
            "commenter_url",
            "page_url",
            "user_url",
            "profile_url",
            "profile_id",
            "page_id",
            "user_id",
            "user_username_raw",
            "page_category",
            "page_is_verified",
            "content",
            "post_type",
            "url",
            "date_posted",
            "likes",
            "video_view_count",
            "play_count",
            "video_length",
            "length",
            "is_sponsored",
            "sponsor_name",
            "parent_comment_id",
            "reply_to_id",
            "user_name",
            "comment_user",
            "date_created",
            "comment_date");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(
                        POSTS_FORMAT,
                        "Bright Data Facebook posts",
                        PROFILE,
                        FOLLOWERS,
                        POSTS,
                        POST_TIME,
                        CAPTION,
                        LIKES,
                        COMMENT_COUNT,
                        SHARES,
                        VIEWS,
                        DURATION,
                        PARTNERSHIP),
                ReaderFormat.of(COMMENTS_FORMAT, "Bright Data Facebook comments", COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (Flat.any(head, WRAPPERS, BrightData::isPost)) {
            return Optional.of(Claim.exact(POSTS_FORMAT));
        }
        boolean isComment =
                Flat.any(head, WRAPPERS, BrightData::isComment) && head.text().contains("facebook.com/");
        return Claims.when(isComment, Claim.exact(COMMENTS_FORMAT));
    }

    private static boolean isPost(Set<String> names) {
        return names.contains("post_id")
                && (names.contains("num_shares") && names.contains("num_comments")
                        || names.contains("page_followers") && names.contains("page_name"));
    }

    private static boolean isComment(Set<String> names) {
        return names.contains("comment_id")
                && (names.contains("comment_text") || names.contains("comment"))
                && (names.contains("num_likes") || names.contains("likes_number") || names.contains("num_replies"))
                && !names.contains("commenter_url");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Set<AccountRef> pages = new HashSet<>();
        if (format.equals(POSTS_FORMAT)) {
            Flat.each(file, WRAPPERS, FIELDS, BrightData::isPost, reading, row -> post(row, pages, reading));
        } else {
            Flat.each(file, WRAPPERS, FIELDS, BrightData::isComment, reading, row -> comment(row, reading));
        }
    }

    private static void post(Flat row, Set<AccountRef> pages, Reading reading) {
        String id = row.get("post_id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has no post_id.", row.place());
            return;
        }
        String handle = PageAddress.handle(row.first("page_url", "user_url", "profile_url"));
        AccountRef page = Facebook.page(row.first("profile_id", "page_id", "user_id"), handle);
        if (page.isNamed() && pages.add(page)) {
            String name = row.first("page_name", "user_username_raw");
            reading.sink()
                    .account(Account.of(page)
                            .name(name.indexOf('\u2588') < 0 ? Facebook.plain(name) : "")
                            .followers(row.count(reading, "page_followers"))
                            .category(row.get("page_category"))
                            .verified(row.flag("page_is_verified"))
                            .build());
        }
        reading.sink()
                .post(Facebook.post(page, id, row.get("content"))
                        .kind(BusinessSuite.kind(row.get("post_type"), row.get("url")))
                        .time(row.time(reading, "date_posted"))
                        .likes(row.count(reading, "likes", "num_likes"))
                        .comments(row.count(reading, "num_comments"))
                        .shares(row.count(reading, "num_shares"))
                        .views(row.count(reading, "video_view_count", "play_count"))
                        .durationSeconds(Seconds.of(row.first("video_length", "length")))
                        .permalink(row.get("url"))
                        .partnership(partnership(row))
                        .build());
    }

    private static PaidPartnership partnership(Flat row) {
        Flag isSponsored = row.flag("is_sponsored");
        if (isSponsored.isYes() || !row.get("sponsor_name").isEmpty()) {
            return PaidPartnership.DECLARED;
        }
        return isSponsored.isKnown() ? PaidPartnership.NONE : PaidPartnership.UNKNOWN;
    }

    private static void comment(Flat row, Reading reading) {
        String id = row.get("comment_id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has no comment_id.", row.place());
            return;
        }
        reading.sink()
                .comment(Comment.of(Facebook.PLATFORM, id)
                        .postId(row.get("post_id"))
                        .parentId(row.first("parent_comment_id", "reply_to_id"))
                        .author(row.first("user_id", "user_name", "comment_user"))
                        .text(Facebook.plain(row.first("comment_text", "comment")))
                        .time(row.time(reading, "date_created", "comment_date"))
                        .likes(row.count(reading, "num_likes", "likes_number"))
                        .build());
    }
}
