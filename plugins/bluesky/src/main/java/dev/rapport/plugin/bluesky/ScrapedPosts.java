package dev.rapport.plugin.bluesky;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.model.PostRole;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Captions;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Replies;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Posts as scrapers give them, as CSV or JSON: the text beside the counters, without the record that the author wrote. */
final class ScrapedPosts implements Family {

    private static final String FORMAT = "scraped-posts";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Data set of Bluesky posts",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SHARES));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(
                head.text().contains("app.bsky.feed.post") && Flat.any(head, Bluesky.WRAPPERS, ScrapedPosts::isPost),
                Claim.exact(FORMAT));
    }

    private static boolean isPost(Set<String> names) {
        return names.contains("uri")
                && (names.contains("likecount") || names.contains("like_count") || names.contains("likes"))
                && (names.contains("author.handle") || names.contains("author_handle") || names.contains("handle"));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Set<AccountRef> authors = new HashSet<>();
        Flat.each(file, Bluesky.WRAPPERS, ScrapedPosts::isPost, reading, row -> post(row, authors, reading));
    }

    private static void post(Flat row, Set<AccountRef> authors, Reading reading) {
        String uri = row.get("uri");
        if (!Bluesky.isUri(uri)) {
            reading.reject("no-id", "The record has no uri of a post.", row.place());
            return;
        }
        String did = row.first("author.did", "author_did", "did");
        AccountRef author = Bluesky.account(
                did.isEmpty() ? Bluesky.didOf(uri) : did, row.first("author.handle", "author_handle", "handle"));
        if (author.isNamed() && authors.add(author)) {
            reading.sink()
                    .account(Account.of(author)
                            .name(row.first("author.displayname", "author_display_name", "displayname"))
                            .followers(row.count(reading, "author.followerscount"))
                            .build());
        }
        String text = row.get("text").strip();
        boolean isRepost = row.flag("is_repost", "isrepost", "isRepost").isYes();
        boolean isReply = row.flag("is_reply", "isreply").isYes();
        reading.sink()
                .post(Post.of(author, uri)
                        .kind(row.records("images").isEmpty() ? PostKind.UNKNOWN : PostKind.PHOTO)
                        .time(row.time(reading, "createdat", "created_at", "indexedat"))
                        .caption(text)
                        .hashtags(Captions.hashtags(text))
                        .likes(row.count(reading, "likecount", "like_count", "likes"))
                        .comments(row.count(reading, "replycount", "reply_count", "replies"))
                        .shares(row.count(reading, "repostcount", "repost_count", "reposts"))
                        .role(isRepost ? PostRole.REPOST : Replies.role(isReply, false, reading, row.place()))
                        .permalink(Bluesky.permalink(author, uri))
                        .build());
    }
}
