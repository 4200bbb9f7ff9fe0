package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.FOLLOWERS;
import static dev.rapport.api.plugin.ReaderCapability.PROFILE;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Profile, post and hashtag pages of the web, from 2016 until now. */
final class WebProfile implements Family {

    private static final String FORMAT = "web-page";
    private static final List<String> USERS = List.of(
            "user",
            "graphql/user",
            "entry_data/ProfilePage/0/user",
            "entry_data/ProfilePage/0/graphql/user",
            "xdt_api__v1__users__web_profile_info/user");
    private static final List<String> POSTS_AT = List.of(
            "graphql/shortcode_media",
            "shortcode_media",
            "xdt_shortcode_media",
            "entry_data/PostPage/0/graphql/shortcode_media",
            "entry_data/PostPage/0/media");
    private static final List<String> HASHTAGS = List.of(
            "hashtag", "graphql/hashtag", "entry_data/TagPage/0/graphql/hashtag", "location", "graphql/location");
    private static final List<String> TIMELINES =
            List.of("edge_owner_to_timeline_media", "edge_felix_video_timeline", "media");
    private static final List<String> FEEDS = List.of(
            "edge_hashtag_to_media",
            "edge_hashtag_to_top_posts",
            "edge_location_to_media",
            "edge_location_to_top_posts",
            "edge_user_to_photos_of_you");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(new ReaderFormat(FORMAT, "Instagram web pages", Gives.publicPostsAnd(PROFILE, FOLLOWERS)));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Claims.any(head, Instagram.WRAPPERS, WebProfile::isPage), Claim.exact(FORMAT));
    }

    private static boolean isPage(JsonNode node) {
        if (WebPost.isThread(node)) {
            return false;
        }
        boolean hasUser = USERS.stream()
                .map(path -> Json.at(node, path))
                .anyMatch(user -> WebAccount.isAccount(user)
                        || user.path("edge_owner_to_timeline_media").isObject()
                        || user.path("edge_felix_video_timeline").isObject());
        boolean hasPost = POSTS_AT.stream().map(path -> Json.at(node, path)).anyMatch(WebPost::isPost);
        boolean hasFeed = HASHTAGS.stream().map(path -> Json.at(node, path)).anyMatch(tag -> FEEDS.stream()
                .anyMatch(tag::has));
        return hasUser
                || hasPost
                || hasFeed
                || WebAccount.isAccount(node) && !node.has("node") && !isPostElsewhere(node);
    }

    /** Home-made rows of another platform have the author's counters beside the address of a post. */
    private static boolean isPostElsewhere(JsonNode node) {
        String address = Json.text(node, "video_url", "post_url");
        return address.startsWith("http") && !address.contains("instagram.com");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, Instagram.WRAPPERS, WebFields.READ, reading, record -> page(record, reading));
    }

    private static void page(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        if (WebAccount.isAccount(node)) {
            user(record, reading);
        }
        USERS.stream().map(path -> record.part(Json.at(node, path), path)).forEach(user -> user(user, reading));
        POSTS_AT.stream()
                .map(path -> record.part(Json.at(node, path), path))
                .forEach(post -> post(post, Instagram.unnamed(), true, false, reading));
        HASHTAGS.stream().map(path -> record.part(Json.at(node, path), path)).forEach(tag -> feeds(tag, reading));
    }

    private static void user(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        if (!node.isObject()) {
            return;
        }
        if (WebAccount.isAccount(node)) {
            WebAccount.read(node, record.place(), reading);
        }
        AccountRef ref = WebAccount.ref(node);
        for (String timeline : TIMELINES) {
            timeline(record, timeline, ref, reading);
        }
        feeds(record, reading);
    }

    private static void timeline(JsonRecord record, String name, AccountRef owner, Reading reading) {
        JsonNode timeline = record.node().path(name);
        if (Json.at(timeline, "page_info/has_next_page").asBoolean(false)
                && timeline.path("edges").size() > 0) {
            reading.once(ReadIssue.info(
                    "incomplete-pages",
                    "This is one page of several. Maybe save the next pages too.",
                    record.at(name)));
        }
        for (JsonRecord node : nodes(record, name)) {
            String publisher = WebPost.owner(node.node()).id();
            boolean isOwn = publisher.isEmpty() || owner.id().isEmpty() || publisher.equals(owner.id());
            boolean isShared = !isOwn && Coauthors.include(node.node(), owner);
            post(node, owner, isOwn || isShared, isShared, reading);
        }
    }

    private static void feeds(JsonRecord record, Reading reading) {
        for (String feed : FEEDS) {
            nodes(record, feed).forEach(node -> post(node, Instagram.unnamed(), false, false, reading));
        }
    }

    private static List<JsonRecord> nodes(JsonRecord record, String name) {
        List<JsonRecord> nodes = new ArrayList<>();
        int position = 0;
        for (JsonNode edge : record.node().path(name).path("edges")) {
            nodes.add(record.part(edge.path("node"), name + "/edges/" + position++ + "/node"));
        }
        position = 0;
        for (JsonNode node : record.node().path(name).path("nodes")) {
            nodes.add(record.part(node, name + "/nodes/" + position++));
        }
        return nodes;
    }

    private static void post(JsonRecord record, AccountRef owner, boolean isOwn, boolean isShared, Reading reading) {
        if (!record.node().isObject() || !record.isComplete()) {
            return;
        }
        WebPost.read(record.node(), owner, isShared, record.place(), reading)
                .ifPresent(post -> reading.sink().post(post.own(isOwn).build()));
        WebComments.read(record, reading);
    }
}
