package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
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
import dev.rapport.parsing.Shortcode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Graph API: media and users, alone, in {@code data[]}, by {@code ?ids=} and in {@code business_discovery}. */
final class GraphMedia implements Family {

    static final String MEDIA = "graph-media";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                MEDIA,
                "Graph API media and users",
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
                REACH,
                COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (Claims.any(
                head,
                Instagram.WRAPPERS,
                n -> n.has("business_discovery")
                        || GraphShape.hasMediaType(n.path("mentioned_media"))
                        || GraphShape.isMedia(n) && GraphShape.hasMediaType(n))) {
            return Optional.of(Claim.exact(MEDIA));
        }
        return Claims.when(
                Claims.any(head, Instagram.WRAPPERS, n -> GraphShape.isMedia(n) || GraphShape.isUser(n))
                        || Claims.any(head, Instagram.WRAPPERS, GraphMedia::isMapOfThese),
                Claim.shape(MEDIA));
    }

    private static boolean isMapOfThese(JsonNode root) {
        return GraphShape.isMapById(root)
                && GraphShape.byId(root).anyMatch(n -> GraphShape.isMedia(n) || GraphShape.isUser(n));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        GraphPaging paging = GraphPaging.of(JsonFile.envelope(file, Instagram.WRAPPERS));
        boolean isOwn =
                !paging.isOfOthers() && !file.name().toLowerCase(Locale.ROOT).contains("tagged");
        if (paging.edge().equals("media")) {
            sink.owner(Instagram.account(paging.object(), ""));
        }
        paging.incomplete().ifPresent(reading::once);
        if (!isOwn) {
            reading.once(ReadIssue.info(
                    "posts-of-others",
                    "These are posts of other accounts (tags or a hashtag); none counts as the creator's own.",
                    ""));
        }
        JsonFile.each(file, Instagram.WRAPPERS, reading, record -> any(record, Instagram.unnamed(), isOwn, reading));
    }

    private void any(JsonRecord record, AccountRef owner, boolean isOwn, Reading reading) {
        JsonNode node = record.node();
        if (node.path("error").isObject()) {
            reading.reject("api-error", "The record is an error: " + Json.text(node, "error/message"), record.place());
        } else if (node.path("business_discovery").isObject()) {
            any(record.part(node.path("business_discovery"), "business_discovery"), owner, true, reading);
        } else if (node.path("mentioned_media").isObject()) {
            // Whoever mentions an account wrote the post; who that is, is not said.
            any(record.part(node.path("mentioned_media"), "mentioned_media"), Instagram.unnamed(), false, reading);
        } else if (GraphShape.isUser(node) || node.path("media").path("data").isArray()) {
            user(record, reading);
        } else if (GraphShape.isMapById(node)) {
            node.fields().forEachRemaining(entry -> {
                if (entry.getValue().isObject()) {
                    any(record.part(entry.getValue(), entry.getKey()), owner, isOwn, reading);
                }
            });
        } else if (!record.isComplete()) {
            return;
        } else if (GraphShape.isMedia(node) || !record.isEnvelope()) {
            post(record, owner, isOwn, reading);
        }
    }

    private void user(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        AccountRef ref = Instagram.account(Json.text(node, "id"), Json.text(node, "username"));
        if (GraphShape.isUser(node)) {
            boolean hasPicture = Instagram.hasText(node, "profile_picture_url");
            reading.sink()
                    .account(Account.of(ref)
                            .name(Json.text(node, "name"))
                            .bio(Json.text(node, "biography"))
                            .followers(reading.count(node, record.place(), "followers_count"))
                            .following(reading.count(node, record.place(), "follows_count"))
                            .posts(reading.count(node, record.place(), "media_count"))
                            .hasPicture(hasPicture ? Flag.YES : Flag.UNKNOWN)
                            .urls(Instagram.hasText(node, "website") ? List.of(Json.text(node, "website")) : List.of())
                            .build());
        }
        for (String edge : List.of("media", "stories")) {
            int position = 0;
            for (JsonNode media : node.path(edge).path("data")) {
                JsonRecord part = record.part(media, edge + "/data/" + position++);
                if (part.isComplete()) {
                    post(part, ref, true, reading);
                }
            }
        }
    }

    /** What a program of one's own wrote beside the answer, where it is a number; the API has lists under such names. */
    private static Count plain(JsonRecord record, Reading reading, String... names) {
        return Stream.of(names)
                .filter(name -> record.node().path(name).isNumber())
                .findFirst()
                .map(name -> reading.count(record.node(), record.place(), name))
                .orElse(Count.unknown());
    }

    private void post(JsonRecord record, AccountRef owner, boolean isOwn, Reading reading) {
        JsonNode node = record.node();
        String permalink = Json.text(node, "permalink");
        String code = Json.text(node, "shortcode");
        String id = Instagram.number(Json.text(node, "id"), code.isEmpty() ? Shortcode.ofAddress(permalink) : code);
        if (id.isEmpty()) {
            reading.reject(
                    "no-id",
                    "The post has neither id nor permalink. Maybe ask the API for the field id.",
                    record.place());
            return;
        }
        AccountRef named = Instagram.account(Json.text(node, "owner/id"), Json.text(node, "username"));
        boolean isSilent = Json.flag(node, "is_comment_enabled") == Flag.NO;
        PostBuilder post = Post.of(named.isNamed() ? named : owner, id)
                .kind(GraphShape.kind(node))
                .time(reading.time(node, record.place(), "timestamp"))
                .likes(reading.count(node, record.place(), "like_count", "likes/summary/total_count", "likes/count")
                        .or(plain(record, reading, "likes")))
                .comments(
                        isSilent
                                ? Count.unknown()
                                : reading.count(
                                                node,
                                                record.place(),
                                                "comments_count",
                                                "comments/summary/total_count",
                                                "comments/count")
                                        .or(plain(record, reading, "comments")))
                .views(reading.count(node, record.place(), "view_count", "video_view_count", "video_views", "plays")
                        .or(plain(record, reading, "views")))
                .reach(plain(record, reading, "reach"))
                .saves(plain(record, reading, "saved", "saves"))
                .shares(plain(record, reading, "shares"))
                .permalink(permalink.isEmpty() ? Instagram.permalink(code) : permalink)
                .own(isOwn);
        Instagram.caption(post, Json.text(node, "caption"));
        InsightValues.of(node.path("insights").path("data"), record.at("insights/data"), reading)
                .fill(post, reading);
        reading.sink().post(post.build());
        int position = 0;
        for (JsonNode comment : node.path("comments").path("data")) {
            GraphComments.comment(record.part(comment, "comments/data/" + position++), id, "", reading);
        }
    }
}
