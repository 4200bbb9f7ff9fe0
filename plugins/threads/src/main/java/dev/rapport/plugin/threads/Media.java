package dev.rapport.plugin.threads;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Flag;
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
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Posts of the Graph API, and what was answered to them. Counters come with the insights only. */
final class Media implements Family {

    private static final String FORMAT = "graph-media";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Threads Graph API posts and replies",
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SHARES,
                VIEWS,
                COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Claims.any(head, Threads.WRAPPERS, Media::isMedia), Claim.exact(FORMAT));
    }

    private static boolean isMedia(JsonNode node) {
        boolean isOnThreads = Json.text(node, "permalink").contains("://www.threads.")
                || Json.text(node, "permalink").contains("://threads.");
        return Json.text(node, "media_product_type").equals("THREADS")
                || isOnThreads && Json.hasAny(node, "media_type", "text", "timestamp");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.eachLoose(file, Threads.WRAPPERS, reading, record -> any(record, reading));
    }

    private static void any(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        if (isMedia(node)) {
            if (!record.isComplete()) {
                return;
            }
            if (Json.text(node, "id").isEmpty()) {
                reading.reject("no-id", "The entry has no id.", record.at("id"));
            } else if (Json.flag(node, "is_reply").isYes() || Json.has(node, "root_post")) {
                reply(record, reading);
            } else {
                post(record, reading);
            }
        } else if (record.isEnvelope()) {
            Threads.paging(record, reading);
        } else if (record.isComplete()) {
            reading.reject("no-post", "The entry is no post and no reply.", record.place());
        }
    }

    private static void post(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        String place = record.place();
        String text = Json.text(node, "text");
        String tag = Json.text(node, "topic_tag");
        List<String> hashtags = Captions.hashtags(text);
        reading.sink()
                .post(Post.of(Threads.owner(node), Json.text(node, "id"))
                        .role(
                                Json.text(node, "media_type").equals("REPOST_FACADE")
                                        ? PostRole.REPOST
                                        : PostRole.ORIGINAL)
                        .kind(kind(node))
                        .time(reading.time(node, place, "timestamp"))
                        .caption(text)
                        .likes(reading.count(node, place, "like_count", "likes"))
                        .comments(reading.count(node, place, "reply_count", "replies_count"))
                        .shares(reading.count(node, place, "repost_count", "reposts"))
                        .views(reading.count(node, place, "view_count", "views"))
                        .hashtags(hashtags.isEmpty() && !tag.isEmpty() ? List.of(tag) : hashtags)
                        .mentions(Captions.mentions(text))
                        .permalink(Json.text(node, "permalink"))
                        .build());
    }

    private static void reply(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        String root = Json.text(node, "root_post/id");
        String parent = Json.text(node, "replied_to/id");
        reading.sink()
                .comment(Comment.of(Threads.PLATFORM, Json.text(node, "id"))
                        .postId(root)
                        .parentId(parent.equals(root) ? "" : parent)
                        .author(Json.text(node, "username"))
                        .text(Json.text(node, "text"))
                        .time(reading.time(node, record.place(), "timestamp"))
                        .likes(reading.count(node, record.place(), "like_count"))
                        .byCreator(byCreator(node))
                        .build());
    }

    private static Flag byCreator(JsonNode node) {
        return Json.flag(node, "is_reply_owned_by_me");
    }

    private static PostKind kind(JsonNode node) {
        return switch (Json.text(node, "media_type")) {
            case "TEXT_POST", "TEXT" -> PostKind.TEXT;
            case "IMAGE" -> PostKind.PHOTO;
            case "VIDEO" -> PostKind.VIDEO;
            case "CAROUSEL_ALBUM", "CAROUSEL" -> PostKind.CAROUSEL;
            default -> PostKind.UNKNOWN;
        };
    }
}
