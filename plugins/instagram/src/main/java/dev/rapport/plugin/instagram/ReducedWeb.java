package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Count;
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
import dev.rapport.parsing.Seconds;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Profiles, posts and comments of the web that a scraper cut down to a few plain names. */
final class ReducedWeb implements Family {

    private static final String PROFILES_FORMAT = "reduced-profile";
    private static final String POSTS_FORMAT = "reduced-post";
    private static final String COMMENTS_FORMAT = "reduced-comments";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(PROFILES_FORMAT, "Instagram profile, reduced", PROFILE, FOLLOWERS),
                ReaderFormat.of(
                        POSTS_FORMAT,
                        "Instagram post, reduced",
                        POSTS,
                        POST_TIME,
                        CAPTION,
                        LIKES,
                        COMMENT_COUNT,
                        VIEWS,
                        DURATION,
                        COMMENTS),
                ReaderFormat.of(COMMENTS_FORMAT, "Instagram comments, reduced", COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (Claims.any(head, Instagram.WRAPPERS, ReducedWeb::isProfile)) {
            return Optional.of(Claim.shape(PROFILES_FORMAT));
        }
        if (Claims.any(head, Instagram.WRAPPERS, ReducedWeb::isPost)) {
            return Optional.of(Claim.exact(POSTS_FORMAT));
        }
        return Claims.when(Claims.any(head, Instagram.WRAPPERS, ReducedWeb::isComment), Claim.exact(COMMENTS_FORMAT));
    }

    private static boolean isProfile(JsonNode node) {
        return Json.hasAll(node, "username", "followers", "follows")
                && Json.hasAny(node, "bio", "bio_links", "threads_handle", "is_private");
    }

    private static boolean isPost(JsonNode node) {
        return Json.hasAll(node, "shortcode", "taken_at")
                && Json.hasAny(node, "captions", "comments_count", "src")
                && (node.path("likes").isValueNode() || node.has("captions"));
    }

    private static boolean isComment(JsonNode node) {
        return Json.hasAll(node, "id", "text", "created_at", "owner_id")
                && node.path("owner").isTextual();
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, Instagram.WRAPPERS, reading, record -> {
            if (!record.isEnvelope() || isProfile(record.node()) || isPost(record.node()) || isComment(record.node())) {
                take(record, format, reading);
            }
        });
    }

    private static void take(JsonRecord record, String format, Reading reading) {
        if (!record.isComplete() && !format.equals(PROFILES_FORMAT)) {
            return;
        }
        switch (format) {
            case PROFILES_FORMAT -> profile(record, reading);
            case POSTS_FORMAT -> post(record, reading);
            default -> comment(record, "", reading);
        }
    }

    private static void profile(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        if (!Instagram.hasText(node, "id", "username")) {
            reading.reject("no-id", "The profile has neither id nor username.", record.place());
            return;
        }
        reading.sink()
                .account(Account.of(Instagram.account(Json.text(node, "id"), Json.text(node, "username")))
                        .name(Json.text(node, "name"))
                        .bio(Json.text(node, "bio"))
                        .followers(reading.count(node, record.place(), "followers"))
                        .following(reading.count(node, record.place(), "follows"))
                        .posts(reading.count(node, record.place(), "posts_count", "video_count_total"))
                        .verified(Json.flag(node, "is_verified"))
                        .isPrivate(Json.flag(node, "is_private"))
                        .hasPicture(Instagram.hasText(node, "profile_image") ? Flag.YES : Flag.UNKNOWN)
                        .category(Json.text(node, "category"))
                        .urls(Json.texts(node.path("bio_links")))
                        .build());
    }

    private static void post(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        String code = Json.text(node, "shortcode");
        String id = Instagram.number(Json.text(node, "id"), code);
        if (id.isEmpty()) {
            reading.reject("no-id", "The post has neither id nor shortcode.", record.place());
            return;
        }
        boolean isSilent = Json.flag(node, "comments_disabled") == Flag.YES;
        PostBuilder post = Post.of(
                        Instagram.account(
                                Json.text(node, "owner_id", "owner/id"), Json.text(node, "owner/username", "owner")),
                        id)
                .kind(kind(node))
                .time(reading.time(node, record.place(), "taken_at"))
                .likes(reading.count(node, record.place(), "likes"))
                .comments(isSilent ? Count.unknown() : reading.count(node, record.place(), "comments_count"))
                .views(reading.count(node, record.place(), "views", "plays"))
                .durationSeconds(Seconds.of(node.path("video_duration")))
                .permalink(Instagram.permalink(code));
        reading.sink()
                .post(Instagram.caption(post, Json.text(node, "captions/0", "caption"))
                        .build());
        int position = 0;
        for (JsonNode comment : node.path("comments")) {
            comment(record.part(comment, "comments/" + position++), id, reading);
        }
    }

    private static PostKind kind(JsonNode node) {
        if (Json.text(node, "type").equals("clips")) {
            return PostKind.SHORT;
        }
        if (node.path("src_attached").size() > 1) {
            return PostKind.CAROUSEL;
        }
        if (Json.flag(node, "is_video") == Flag.YES || Instagram.hasText(node, "video_url")) {
            return PostKind.VIDEO;
        }
        return node.has("src_attached") || node.has("src") ? PostKind.PHOTO : PostKind.UNKNOWN;
    }

    private static void comment(JsonRecord record, String post, Reading reading) {
        JsonNode node = record.node();
        String id = Json.text(node, "id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The comment has no id.", record.place());
            return;
        }
        if (post.isEmpty()) {
            reading.once(ReadIssue.warning(
                    "comment-without-post",
                    "The file does not say under which post the comments stand. Maybe save them inside the post.",
                    record.place()));
        }
        reading.sink()
                .comment(Comment.of(Instagram.PLATFORM, id)
                        .postId(post)
                        .author(Json.text(node, "owner", "owner_id"))
                        .text(Json.text(node, "text"))
                        .time(reading.time(node, record.place(), "created_at"))
                        .likes(reading.count(node, record.place(), "likes"))
                        .build());
    }
}
