package dev.rapport.plugin.reddit;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages of a post, a community or a user, as scrapers reduce them: posts and comments with few fields. */
final class ReducedPage implements Family {

    private static final String FORMAT = "web-reduced";
    private static final Set<String> WRAPPERS = Set.of("data", "result", "results", "posts", "comments");
    private static final Pattern POST = Pattern.compile("/comments/([a-z0-9]{1,12})(?:/|$)");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Reddit page, reduced by a scraper",
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean fits = Claims.any(head, WRAPPERS, node -> isPost(node) || isComment(node) || isPost(node.path("info")));
        return Claims.when(fits, Claim.exact(FORMAT));
    }

    private static boolean isPost(JsonNode node) {
        return Json.hasAll(node, "authorProfile", "postId", "publishingDate");
    }

    private static boolean isComment(JsonNode node) {
        return Json.hasAll(node, "authorProfile", "commentId", "publishingDate");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, WRAPPERS, reading, record -> {
            JsonNode info = record.node().path("info");
            if (isPost(info) && record.isComplete(info)) {
                post(record.part(info, "info"), reading);
            } else if (isPost(record.node()) && record.isComplete()) {
                post(record, reading);
            } else if (isComment(record.node()) && record.isComplete()) {
                comment(record, reading);
            } else if (!record.isEnvelope() && record.isComplete()) {
                reading.reject("unknown-kind", "The record is neither a post nor a comment.", record.place());
            }
        });
    }

    private static void post(JsonRecord post, Reading reading) {
        JsonNode node = post.node();
        String title = Reddit.text(Json.text(node, "postTitle", "title"));
        String linked = Json.text(node, "attachmentLink");
        String link = Json.text(node, "postLink", "link");
        reading.sink()
                .post(Post.of(author(node), Reddit.bare(Json.text(node, "postId")))
                        .kind(kind(Json.text(node, "attachmentType")))
                        .time(reading.time(node, post.place(), "publishingDate"))
                        .caption(title)
                        .mentions(Reddit.mentions(title))
                        .likes(reading.count(node, post.place(), "postScore", "upvoteCount", "postUpvotes"))
                        .comments(reading.count(node, post.place(), "commentCount"))
                        .permalink(link.isEmpty() && POST.matcher(linked).find() ? linked : link)
                        .build());
    }

    private static void comment(JsonRecord comment, Reading reading) {
        JsonNode node = comment.node();
        Matcher post = POST.matcher(Json.text(node, "link", "commentLink"));
        reading.sink()
                .comment(Comment.of(Reddit.PLATFORM, Reddit.bare(Json.text(node, "commentId")))
                        .postId(post.find() ? post.group(1) : "")
                        .author(author(node).handle())
                        .text(Reddit.text(Json.text(node, "commentBody")))
                        .time(reading.time(node, comment.place(), "publishingDate"))
                        .likes(reading.count(node, comment.place(), "upvotes"))
                        .build());
    }

    /** Some pages have the name in the address of the profile alone. */
    private static AccountRef author(JsonNode node) {
        String address = Json.text(node, "authorProfile");
        String name = Json.text(node, "author");
        return Reddit.author(
                Json.text(node, "authorId"), name.isEmpty() ? address.substring(address.lastIndexOf('/') + 1) : name);
    }

    private static PostKind kind(String attached) {
        return switch (attached) {
            case "image" -> PostKind.PHOTO;
            case "gallery" -> PostKind.CAROUSEL;
            case "video" -> PostKind.VIDEO;
            default -> PostKind.TEXT;
        };
    }
}
