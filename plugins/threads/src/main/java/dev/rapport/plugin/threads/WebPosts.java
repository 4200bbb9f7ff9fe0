package dev.rapport.plugin.threads;

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

/** Posts as the site and the scrapers that read it give them: {@code thread_items}, or the posts alone. */
final class WebPosts implements Family {

    private static final String FORMAT = "web-posts";
    private static final Set<String> WRAPPERS = Set.of(
            "data",
            "result",
            "results",
            "items",
            "mediaData",
            "userData",
            "edges",
            "node",
            "threads",
            "containing_thread",
            "reply_threads",
            "posts");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Threads posts from the web",
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
        boolean fits = Flat.any(head, WRAPPERS, names -> isPost(names) || names.contains("thread_items"));
        return Claims.when(fits && head.text().contains("text_post_app_info"), Claim.exact(FORMAT));
    }

    private static boolean isPost(Set<String> names) {
        return names.contains("text_post_app_info") && names.contains("user.username");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Set<AccountRef> authors = new HashSet<>();
        Flat.each(
                file,
                WRAPPERS,
                names -> isPost(names) || names.contains("thread_items"),
                reading,
                row -> thread(row, authors, reading));
    }

    private static void thread(Flat row, Set<AccountRef> authors, Reading reading) {
        List<Flat> items = row.records("thread_items");
        items.forEach(item -> post(item.within("post"), authors, reading));
        if (items.isEmpty() && !row.get("user.username").isEmpty()) {
            post(row, authors, reading);
        }
    }

    private static void post(Flat row, Set<AccountRef> authors, Reading reading) {
        String id = row.first("pk", "id").replaceFirst("_.*", "");
        if (id.isEmpty()) {
            reading.reject("no-id", "The record has no id of a post.", row.place());
            return;
        }
        AccountRef author = AccountRef.of(Threads.PLATFORM, row.first("user.pk", "user.id"), row.get("user.username"));
        if (author.isNamed() && authors.add(author)) {
            reading.sink()
                    .account(Account.of(author)
                            .name(row.get("user.full_name"))
                            .followers(row.count(reading, "user.follower_count"))
                            .verified(row.flag("user.is_verified"))
                            .build());
        }
        String text = row.first("caption.text", "text").strip();
        String code = row.get("code");
        reading.sink()
                .post(Post.of(author, id)
                        .kind(kind(row))
                        .time(row.time(reading, "taken_at"))
                        .caption(text)
                        .hashtags(Captions.hashtags(text))
                        .mentions(Captions.mentions(text))
                        .likes(row.count(reading, "like_count"))
                        .comments(row.count(reading, "text_post_app_info.direct_reply_count"))
                        .shares(row.count(reading, "text_post_app_info.repost_count"))
                        .role(
                                row.first(
                                                        "text_post_app_info.share_info.reposted_post.pk",
                                                        "text_post_app_info.share_info.reposted_post.id")
                                                .isEmpty()
                                        ? answer(row, author, reading)
                                        : PostRole.REPOST)
                        .permalink(
                                code.isEmpty() ? "" : "https://www.threads.net/@" + author.handle() + "/post/" + code)
                        .build());
    }

    private static PostRole answer(Flat row, AccountRef author, Reading reading) {
        String id = row.first("text_post_app_info.reply_to_author.pk", "text_post_app_info.reply_to_author.id");
        String handle = row.get("text_post_app_info.reply_to_author.username");
        boolean isReply = !id.isEmpty() || !handle.isEmpty();
        boolean isToOneself = !id.isEmpty() && id.equals(author.id())
                || !handle.isEmpty() && handle.equalsIgnoreCase(author.handle());
        return Replies.role(isReply, isToOneself, reading, row.place());
    }

    private static PostKind kind(Flat row) {
        return switch (row.get("media_type")) {
            case "1" -> PostKind.PHOTO;
            case "2" -> PostKind.VIDEO;
            case "8" -> PostKind.CAROUSEL;
            case "19" -> PostKind.TEXT;
            default -> PostKind.UNKNOWN;
        };
    }
}
