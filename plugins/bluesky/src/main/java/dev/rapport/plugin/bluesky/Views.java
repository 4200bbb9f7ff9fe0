package dev.rapport.plugin.bluesky;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.model.PostRole;
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

/** Answers of the network's API (app.bsky.*): profiles, feeds, searches, threads, and lists of who follows, likes or reposts. */
final class Views implements Family {

    private static final String FORMAT = "app-view";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Bluesky API answer",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SHARES,
                SAVES,
                COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Claims.any(head, Bluesky.WRAPPERS, Views::isView), Claim.exact(FORMAT));
    }

    private static boolean isView(JsonNode node) {
        return isProfile(node)
                || isPost(node)
                || isPost(node.path("post"))
                || isPost(Json.at(node, "thread/post"))
                || isPost(Json.at(node, "thread/0/value/post"))
                || isFollowList(node)
                || isReactionList(node);
    }

    private static boolean isProfile(JsonNode node) {
        return Bluesky.isDid(Json.text(node, "did")) && node.has("handle") && !node.has("creator");
    }

    private static boolean isPost(JsonNode node) {
        return Bluesky.isUri(Json.text(node, "uri")) && node.path("record").isObject();
    }

    private static boolean isFollowList(JsonNode node) {
        return isProfile(node.path("subject"))
                && (node.path("followers").isArray() || node.path("follows").isArray());
    }

    private static boolean isReactionList(JsonNode node) {
        return Bluesky.isUri(Json.text(node, "uri"))
                && (node.path("likes").isArray() || node.path("repostedBy").isArray());
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Profiles profiles = new Profiles(reading);
        JsonFile.each(file, Bluesky.WRAPPERS, BlueskyFields.READ, reading, record -> any(record, profiles, reading));
    }

    private static void any(JsonRecord record, Profiles profiles, Reading reading) {
        JsonNode node = record.node();
        if (Thread.isNode(node)) {
            new Thread(record, profiles, reading).read(node);
        } else if (node.path("thread").isObject()) {
            new Thread(record, profiles, reading).read(node.path("thread"));
        } else if (node.path("thread").isArray()) {
            new Thread(record, profiles, reading).readFlat(node.path("thread"));
        } else if (!record.isComplete() && !record.isEnvelope()) {
            return;
        } else if (isFollowList(node)) {
            list(record, profiles, reading);
        } else if (isReactionList(node)) {
            reactions(record, reading);
        } else if (isPost(node.path("post"))) {
            feedItem(record, profiles, reading);
        } else if (isPost(node)) {
            AccountRef author = profiles.author(node.path("author"), Json.text(node, "uri"));
            reading.sink()
                    .post(Posts.shown(author, node, record.place(), reading).build());
        } else if (isProfile(node) && record.isComplete()) {
            profiles.give(node, record.place());
        } else if (record.isEnvelope()) {
            if (!Json.text(node, "cursor").isEmpty()) {
                Bluesky.incompletePages(reading);
            }
        } else {
            reading.reject("no-post", "The entry is no post and no profile.", record.place());
        }
    }

    /** In a feed a repost stands as the post of another person, with the reason why it is there. */
    private static void feedItem(JsonRecord record, Profiles profiles, Reading reading) {
        JsonNode view = record.node().path("post");
        JsonNode reposter = Json.at(record.node(), "reason/by");
        boolean isRepost =
                reposter.isObject() && !Json.text(record.node(), "reason/$type").endsWith("#reasonPin");
        AccountRef account =
                isRepost ? profiles.author(reposter, "") : profiles.author(view.path("author"), Json.text(view, "uri"));
        PostBuilder post = Posts.shown(account, view, record.at("post"), reading)
                .permalink(Bluesky.permalink(
                        Bluesky.author(view.path("author"), Json.text(view, "uri")), Json.text(view, "uri")));
        reading.sink().post((isRepost ? post.role(PostRole.REPOST) : post).build());
    }

    private static void list(JsonRecord record, Profiles profiles, Reading reading) {
        JsonNode node = record.node();
        boolean isWhole = record.isComplete() && record.isComplete(node.path("followers"));
        Count length = Bluesky.whole(
                node.path("followers").isArray() ? node.path("followers") : node.path("follows"), node, reading);
        Count followers = node.path("followers").isArray() && isWhole ? length : Count.unknown();
        Count following = node.path("follows").isArray() && isWhole ? length : Count.unknown();
        profiles.subject(node.path("subject"), record.at("subject"), followers, following);
    }

    private static void reactions(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        String uri = Json.text(node, "uri");
        AccountRef account = Bluesky.author(node, uri);
        boolean isWhole = record.isComplete();
        Post post = Post.of(account, uri)
                .permalink(Bluesky.permalink(account, uri))
                .likes(
                        isWhole && node.path("likes").isArray()
                                ? Bluesky.whole(node.path("likes"), node, reading)
                                : Count.unknown())
                .shares(
                        isWhole && node.path("repostedBy").isArray()
                                ? Bluesky.whole(node.path("repostedBy"), node, reading)
                                : Count.unknown())
                .build();
        reading.sink().post(post);
    }
}
