package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The API of 2011 to 2020, that is switched off: what was saved of it still tells of those years. Its first year wrote other names. */
final class ApiV1 implements Family {

    private static final String FORMAT = "api-v1";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Instagram API of 2011 to 2020",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean isAnswer = head.documents().stream().anyMatch(root -> Json.has(root, "meta/code"));
        return Claims.when(
                isAnswer
                        && Claims.any(
                                head, Instagram.WRAPPERS, node -> isMedia(node) || isUser(node) || isComment(node)),
                Claim.exact(FORMAT));
    }

    private static boolean isMedia(JsonNode node) {
        return Json.has(node, "user/username")
                && Json.hasAll(node, "id", "created_time")
                && Json.hasAny(node, "images", "videos", "likes/count", "like_count");
    }

    private static boolean isUser(JsonNode node) {
        return Json.hasAll(node, "id", "username") && Json.hasAny(node, "counts", "profile_picture");
    }

    private static boolean isComment(JsonNode node) {
        return Json.hasAll(node, "id", "created_time", "from/username") && Json.hasAny(node, "text", "message");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Set<AccountRef> authors = new HashSet<>();
        JsonFile.each(file, Instagram.WRAPPERS, reading, record -> {
            JsonNode node = record.node();
            if (!record.isComplete()) {
                return;
            }
            if (isMedia(node)) {
                media(record, authors, reading);
            } else if (isUser(node)) {
                user(record, reading);
            } else if (isComment(node)) {
                comment(record, "", Instagram.unnamed(), reading);
            } else if (!record.isEnvelope()) {
                reading.reject(
                        "unknown-record", "The record is neither a post, a comment nor an account.", record.place());
            } else if (Instagram.hasText(node, "pagination/next_url", "pagination/next", "paging/next")) {
                reading.once(ReadIssue.info(
                        "incomplete-pages",
                        "This is one page of several. Maybe import the next pages too.",
                        "/pagination"));
            }
        });
    }

    private static void user(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        String place = record.place();
        String website = Json.text(node, "website");
        AccountRef ref = Instagram.account(Json.text(node, "id"), Json.text(node, "username"));
        reading.sink()
                .account(Account.of(ref)
                        .name(Json.text(node, "full_name"))
                        .bio(Json.text(node, "bio"))
                        .followers(reading.count(node, place, "counts/followed_by"))
                        .following(reading.count(node, place, "counts/follows"))
                        .posts(reading.count(node, place, "counts/media"))
                        .urls(website.isBlank() ? List.of() : List.of(website))
                        .build());
    }

    private static void media(JsonRecord record, Set<AccountRef> authors, Reading reading) {
        JsonNode node = record.node();
        String place = record.place();
        AccountRef author = Instagram.account(Json.text(node, "user/id"), Json.text(node, "user/username"));
        if (authors.add(author)) {
            reading.sink()
                    .account(Account.of(author)
                            .name(Json.text(node, "user/full_name"))
                            .build());
        }
        String id = Instagram.number(Json.text(node, "id"), "");
        PostBuilder post = Post.of(author, id)
                .kind(kind(Json.text(node, "type")))
                .time(reading.time(node, place, "created_time"))
                .likes(reading.count(node, place, "likes/count", "like_count"))
                .comments(reading.count(node, place, "comments/count", "comment_count"))
                .permalink(Json.text(node, "link"));
        Instagram.caption(post, Json.text(node, "caption/text", "caption/message"));
        reading.sink().post(post.build());
        JsonNode comments = node.path("comments").isArray()
                ? node.path("comments")
                : node.path("comments").path("data");
        int position = 0;
        for (JsonNode comment : comments) {
            comment(record.part(comment, "comments/" + position++), id, author, reading);
        }
    }

    private static void comment(JsonRecord record, String post, AccountRef creator, Reading reading) {
        JsonNode node = record.node();
        String id = Json.text(node, "id");
        if (id.isEmpty() || !record.isComplete()) {
            return;
        }
        String author = Json.text(node, "from/username");
        reading.sink()
                .comment(Comment.of(Instagram.PLATFORM, id)
                        .postId(post)
                        .author(author)
                        .text(Json.text(node, "text", "message"))
                        .time(reading.time(node, record.place(), "created_time"))
                        .byCreator(
                                author.isEmpty() || creator.handle().isEmpty()
                                        ? Flag.UNKNOWN
                                        : Flag.of(author.equals(creator.handle())))
                        .build());
    }

    private static PostKind kind(String type) {
        return switch (type) {
            case "image", "1" -> PostKind.PHOTO;
            case "video", "2" -> PostKind.VIDEO;
            case "carousel" -> PostKind.CAROUSEL;
            default -> PostKind.UNKNOWN;
        };
    }
}
