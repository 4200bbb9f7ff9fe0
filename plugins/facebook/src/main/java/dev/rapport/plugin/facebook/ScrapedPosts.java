package dev.rapport.plugin.facebook;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Posts of pages as the scrapers at Apify give them, as CSV or JSON. */
final class ScrapedPosts implements Family {

    private static final String FORMAT = "apify-posts";
    static final Set<String> WRAPPERS = Set.of("data", "items", "result", "results", "pages");
    private static final Set<String> COUNTERS = Set.of("likes", "comments", "shares", "reactionscount", "viewscount");

    /** What is read of a record of JSON, of posts, pages and comments. */
    static final Fields FIELDS = Fields.flat(
            "likes",
            "comments",
            "shares",
            "reactionscount",
            "viewscount",
            "postid",
            "pagename",
            "facebookurl",
            "user.profileurl",
            "pageurl",
            "inputurl",
            "user.id",
            "facebookid",
            "pageid",
            "user.name",
            "text",
            "timestamp",
            "time",
            "date",
            "likescount",
            "commentscount",
            "sharescount",
            "videoviewcount",
            "playcount",
            "length_in_second",
            "url",
            "posturl",
            "toplevelurl",
            "media.0.__typename",
            "media.0.length_in_second",
            "media",
            "isvideo",
            "__typename",
            "page_id",
            "page_url",
            "followers",
            "page_followers",
            "post_id",
            "categories",
            "categories.0",
            "website",
            "websites.0",
            "page_external_website",
            "title",
            "page_name",
            "name",
            "intro",
            "page_intro",
            "about",
            "page_likes",
            "followings",
            "following",
            "page_is_verified",
            "isverified",
            "verified",
            "category",
            "page_category",
            "profilepictureurl",
            "page_logo",
            "profile_picture_url",
            "username",
            "talking_about",
            "errordescription",
            "error",
            "commenturl",
            "id",
            "replytocommentid",
            "parentcommentid",
            "profileid",
            "profilename");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Apify data set of Facebook posts",
                PROFILE,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SHARES,
                VIEWS,
                DURATION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(
                head.text().contains("facebook.com") && Flat.any(head, WRAPPERS, ScrapedPosts::isPost),
                Claim.exact(FORMAT));
    }

    static boolean isPost(Set<String> names) {
        return names.contains("postid")
                && (names.contains("pagename") || names.contains("facebookurl") || names.contains("user.profileurl"))
                && COUNTERS.stream().anyMatch(names::contains);
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Set<AccountRef> pages = new HashSet<>();
        Flat.each(file, WRAPPERS, FIELDS, ScrapedPosts::isPost, reading, row -> post(row, pages, reading));
    }

    private static void post(Flat row, Set<AccountRef> pages, Reading reading) {
        String id = row.get("postid");
        if (id.isEmpty()) {
            ScrapedPages.rejectWithoutId(row, reading);
            return;
        }
        String address = PageAddress.handle(row.first("user.profileurl", "pageurl", "facebookurl", "inputurl"));
        String handle = address.isEmpty() ? row.get("pagename") : address;
        AccountRef page = Facebook.page(row.first("user.id", "facebookid", "pageid"), handle);
        if (page.isNamed() && pages.add(page)) {
            reading.sink()
                    .account(Account.of(page)
                            .name(Facebook.plain(row.get("user.name")))
                            .build());
        }
        reading.sink()
                .post(Facebook.post(page, id, row.get("text"))
                        .kind(kind(row))
                        .time(row.time(reading, "timestamp", "time", "date"))
                        .likes(row.count(reading, "reactionscount", "likes", "likescount"))
                        .comments(row.count(reading, "comments", "commentscount"))
                        .shares(row.count(reading, "shares", "sharescount"))
                        .views(row.count(reading, "viewscount", "videoviewcount", "playcount"))
                        .durationSeconds(Seconds.of(first(row, "length_in_second")))
                        .permalink(row.first("url", "posturl", "toplevelurl"))
                        .build());
    }

    /** A field of the first thing that is shown with the post; a CSV numbers them, JSON lists them. */
    private static String first(Flat row, String field) {
        String cell = row.get("media.0." + field);
        return cell.isEmpty()
                ? row.records("media").stream()
                        .findFirst()
                        .map(m -> m.get(field))
                        .orElse("")
                : cell;
    }

    private static PostKind kind(Flat row) {
        String type = row.flag("isvideo").isYes() ? "video" : first(row, "__typename");
        PostKind kind = BusinessSuite.kind(type, row.first("url", "posturl"));
        return kind == PostKind.PHOTO && row.records("media").size() > 1 ? PostKind.CAROUSEL : kind;
    }
}
