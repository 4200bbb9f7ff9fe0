package dev.rapport.plugin.threads;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Captions;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A page of a profile or of one post, as scrapers reduce it: the user, the posts and the replies, each with few fields. */
final class ReducedPage implements Family {

    private static final String FORMAT = "web-reduced";
    private static final Set<String> WRAPPERS = Set.of("data", "result", "results");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Threads page, reduced by a scraper",
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
        return Claims.when(Claims.any(head, WRAPPERS, ReducedPage::isPage), Claim.exact(FORMAT));
    }

    private static boolean isPage(JsonNode node) {
        return isPost(node)
                || isPost(node.path("thread"))
                || isPost(node.path("threads").path(0));
    }

    private static boolean isPost(JsonNode node) {
        return Json.hasAll(node, "published_on", "code", "username", "like_count");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, WRAPPERS, reading, record -> page(record, reading));
    }

    private static void page(JsonRecord page, Reading reading) {
        JsonNode node = page.node();
        String userId = Json.text(node, "threads/0/user_pk", "threads/0/user_id");
        if (node.path("user").has("username") && page.isComplete(node.path("user"))) {
            user(page.part(node.path("user"), "user"), userId, reading);
        }
        if (isPost(node) && page.isComplete()) {
            post(page, reading);
        }
        if (isPost(node.path("thread")) && page.isComplete(node.path("thread"))) {
            post(page.part(node.path("thread"), "thread"), reading);
        }
        each(page, "threads", post -> post(post, reading));
        String answered = Json.text(node, "thread/pk", "thread/id").replaceFirst("_.*", "");
        each(page, "replies", reply -> reply(reply, answered, reading));
    }

    private static void each(JsonRecord page, String list, JsonFile.Taker taker) {
        int position = 0;
        for (JsonNode element : page.node().path(list)) {
            if (isPost(element) && page.isComplete(element)) {
                taker.take(page.part(element, list + "/" + position));
            }
            position++;
        }
    }

    private static void user(JsonRecord user, String id, Reading reading) {
        JsonNode node = user.node();
        reading.sink()
                .account(Account.of(AccountRef.of(Threads.PLATFORM, id, Json.text(node, "username")))
                        .name(Json.text(node, "full_name"))
                        .bio(Json.text(node, "bio").strip())
                        .followers(reading.count(node, user.place(), "followers"))
                        .verified(Json.flag(node, "is_verified"))
                        .isPrivate(Json.flag(node, "is_private"))
                        .hasPicture(Json.text(node, "profile_pic").isEmpty() ? Flag.UNKNOWN : Flag.YES)
                        .urls(Json.texts(node.path("bio_links")))
                        .build());
    }

    private static void post(JsonRecord post, Reading reading) {
        JsonNode node = post.node();
        String text = Json.text(node, "text").strip();
        reading.sink()
                .post(Post.of(author(node), id(node))
                        .kind(kind(node))
                        .time(reading.time(node, post.place(), "published_on"))
                        .caption(text)
                        .hashtags(Captions.hashtags(text))
                        .mentions(Captions.mentions(text))
                        .likes(reading.count(node, post.place(), "like_count"))
                        .comments(reading.count(node, post.place(), "reply_count"))
                        .permalink(Json.text(node, "url"))
                        .build());
    }

    private static void reply(JsonRecord reply, String post, Reading reading) {
        JsonNode node = reply.node();
        reading.sink()
                .comment(Comment.of(Threads.PLATFORM, id(node))
                        .postId(post)
                        .author(Json.text(node, "username"))
                        .text(Json.text(node, "text").strip())
                        .time(reading.time(node, reply.place(), "published_on"))
                        .likes(reading.count(node, reply.place(), "like_count"))
                        .build());
    }

    private static AccountRef author(JsonNode node) {
        return AccountRef.of(Threads.PLATFORM, Json.text(node, "user_pk", "user_id"), Json.text(node, "username"));
    }

    /** The short code names a post, too; which of them is there must not change what it is. */
    private static String id(JsonNode node) {
        String id = Json.text(node, "pk", "id").replaceFirst("_.*", "");
        return id.isEmpty() ? Json.text(node, "code") : id;
    }

    private static PostKind kind(JsonNode node) {
        int pictures = node.path("image_count").asInt(0);
        return !node.path("videos").isEmpty()
                ? PostKind.VIDEO
                : pictures > 1 ? PostKind.CAROUSEL : pictures == 1 ? PostKind.PHOTO : PostKind.TEXT;
    }
}
