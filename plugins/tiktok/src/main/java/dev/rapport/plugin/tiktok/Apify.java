package dev.rapport.plugin.tiktok;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PostBuilder;
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

/** Apify's data sets, as JSON and as CSV with dotted names; the scraper of 2020 used the same names. */
final class Apify implements Family {

    private static final String FORMAT = "apify";
    private static final Set<String> WRAPPERS = Set.of("data", "result", "results", "items", "collector", "pages");

    /** What is read of a record of JSON. */
    private static final Fields FIELDS = Fields.flat(
            "authormeta.name",
            "diggcount",
            "playcount",
            "webvideourl",
            "authormeta.fans",
            "id",
            "authorMeta.id",
            "createTimeISO",
            "createTime",
            "isSlideshow",
            "text",
            "commentCount",
            "shareCount",
            "collectCount",
            "videoMeta.duration",
            "textLanguage",
            "isAd",
            "error",
            "errorCode",
            "url",
            "input",
            "authorMeta.nickName",
            "authorMeta.signature",
            "authorMeta.following",
            "authorMeta.video",
            "authorMeta.verified",
            "authorMeta.privateAccount",
            "authorMeta.avatar",
            "authorMeta.region",
            "authorMeta.bioLink");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Apify TikTok data set",
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
                DURATION,
                PARTNERSHIP));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Flat.any(head, WRAPPERS, Apify::isPost), Claim.exact(FORMAT));
    }

    private static boolean isPost(Set<String> names) {
        return names.contains("authormeta.name")
                && (names.contains("diggcount")
                        || names.contains("playcount")
                        || names.contains("webvideourl")
                        || names.contains("authormeta.fans"));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Authors authors = new Authors(reading);
        Flat.each(file, WRAPPERS, FIELDS, Apify::isPost, reading, row -> post(row, authors, reading));
    }

    private static void post(Flat row, Authors authors, Reading reading) {
        VideoAddress address = VideoAddress.of(row.get("webVideoUrl"));
        String id = row.get("id").isEmpty() ? address.id() : row.get("id");
        String handle = row.get("authorMeta.name");
        if (id.isEmpty() && !row.get("authorMeta.fans").isEmpty()) {
            // A profile without videos.
            authors.take(
                    author(row, TikTok.account(row.get("authorMeta.id"), handle), reading),
                    Moment.unknown(),
                    row.place());
            return;
        }
        if (id.isEmpty()) {
            noVideo(row, reading);
            return;
        }
        AccountRef ref = TikTok.account(row.get("authorMeta.id"), handle.isEmpty() ? address.handle() : handle);
        Moment time = TikTok.timeOr(row.time(reading, "createTimeISO", "createTime"), id);
        authors.take(author(row, ref, reading), time, row.place());
        boolean isSlideshow = row.flag("isSlideshow").isYes();
        PostBuilder post = TikTok.post(ref, id, row.get("text"))
                .kind(isSlideshow ? PostKind.CAROUSEL : PostKind.SHORT)
                .time(time)
                .likes(count(row, reading, "diggCount"))
                .comments(count(row, reading, "commentCount"))
                .shares(count(row, reading, "shareCount"))
                .saves(count(row, reading, "collectCount"))
                .views(count(row, reading, "playCount"))
                .durationSeconds(Seconds.of(row.get("videoMeta.duration")))
                .language(row.get("textLanguage").equals("un") ? "" : row.get("textLanguage"))
                .partnership(TikTok.commercial(row.flag("isAd")));
        if (!row.get("webVideoUrl").isEmpty()) {
            post.permalink(row.get("webVideoUrl"));
        }
        reading.sink().post(post.build());
    }

    private static void noVideo(Flat row, Reading reading) {
        String error = row.first("error", "errorCode");
        reading.reject(
                error.isEmpty() ? "no-id" : "scraper-error",
                error.isEmpty()
                        ? "The row has neither id nor webVideoUrl."
                        : "The scraper could not read (" + row.first("url", "input") + "): " + error,
                row.place());
    }

    private static Account author(Flat row, AccountRef ref, Reading reading) {
        return Account.of(ref)
                .name(row.get("authorMeta.nickName"))
                .bio(row.get("authorMeta.signature").strip())
                .followers(count(row, reading, "authorMeta.fans"))
                .following(count(row, reading, "authorMeta.following"))
                .posts(count(row, reading, "authorMeta.video"))
                .verified(row.flag("authorMeta.verified"))
                .isPrivate(row.flag("authorMeta.privateAccount"))
                .hasPicture(row.get("authorMeta.avatar").isEmpty() ? Flag.UNKNOWN : Flag.YES)
                .country(row.get("authorMeta.region"))
                .urls(TikTok.urls(row.get("authorMeta.bioLink")))
                .build();
    }

    private static Count count(Flat row, Reading reading, String name) {
        return TikTok.shown(row.count(reading, name));
    }
}
