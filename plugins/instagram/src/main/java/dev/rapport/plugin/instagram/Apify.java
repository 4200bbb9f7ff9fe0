package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.FOLLOWERS;
import static dev.rapport.api.plugin.ReaderCapability.PROFILE;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.Fields;
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

/** Apify's Instagram scrapers: posts, profiles, comments, hashtags and places, as data sets and as documented in 2020. */
final class Apify implements Family {

    private static final String FORMAT = "apify";

    private static final Fields FIELDS = Fields.of(
            // posts
            "id",
            "type",
            "productType",
            "shortCode",
            "shortcode",
            "url",
            "postUrl",
            "inputUrl",
            "queryUsername",
            "caption",
            "hashtags",
            "mentions",
            "timestamp",
            "likesCount",
            "commentsCount",
            "videoViewCount",
            "videoPlayCount",
            "videoDuration",
            "displayUrl",
            "isCommentsDisabled",
            "commentsDisabled",
            "paidPartnership",
            "isSponsored",
            "isAdvertisement",
            "ownerId",
            "ownerUsername",
            "coauthorProducers",
            "coauthor_producers",
            "iphone_struct",
            "coauthors",
            "owner",
            "latestComments",
            "engagement",
            "authorMeta",
            // comments
            "text",
            "postId",
            "commentUrl",
            // profiles
            "username",
            "fullName",
            "biography",
            "externalUrl",
            "externalUrls",
            "followersCount",
            "followsCount",
            "postsCount",
            "igtvVideoCount",
            "verified",
            "isVerified",
            "private",
            "isPrivate",
            "profilePicUrl",
            "profilePicUrlHD",
            "businessCategoryName",
            "latestPosts",
            "latestIgtvVideos",
            "topPosts",
            "name",
            "screenName",
            "threads",
            // what the scraper could not read
            "error",
            "errorDescription");

    private static final Set<String> WRAPPERS = wrappers();

    @Override
    public List<ReaderFormat> formats() {
        return List.of(new ReaderFormat(FORMAT, "Apify Instagram data set", Gives.publicPostsAnd(PROFILE, FOLLOWERS)));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(
                Claims.any(
                        head,
                        WRAPPERS,
                        n -> ApifyPost.isPost(n) || isProfile(n) || isComment(n) || isFeed(n) || isError(n)),
                Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.eachLoose(file, WRAPPERS, FIELDS, reading, record -> any(record, reading));
    }

    private static boolean isProfile(JsonNode node) {
        return Json.hasAll(node, "username", "followersCount")
                && Json.hasAny(node, "fullName", "latestPosts", "followsCount", "igtvVideoCount", "postsCount")
                && !Json.hasAny(node, "screenName", "threads", "authorMeta", "shortCode");
    }

    private static boolean isComment(JsonNode node) {
        return Json.hasAll(node, "text", "ownerUsername", "timestamp")
                && Json.hasAny(node, "postId", "postUrl", "commentUrl");
    }

    private static boolean isFeed(JsonNode node) {
        boolean isTag = Json.text(node, "url").contains("/explore/tags/");
        return (isTag || Json.hasAny(node, "topPosts", "latestPosts"))
                && Json.hasAny(node, "postsCount", "name")
                && !Json.hasAny(node, "username", "shortCode");
    }

    private static boolean isError(JsonNode node) {
        return Json.hasAll(node, "error", "errorDescription")
                && Json.text(node, "inputUrl", "url").contains("instagram.com");
    }

    static void any(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        if (node.has("error") && Json.hasAny(node, "errorDescription", "inputUrl", "url")) {
            reading.reject(
                    "scraper-error",
                    "The scraper could not read (" + Json.text(node, "inputUrl", "url") + "): "
                            + Json.text(node, "errorDescription", "error"),
                    record.place());
        } else if (isProfile(node)) {
            profile(record, reading);
        } else if (isFeed(node)) {
            posts(record, "topPosts", Instagram.unnamed(), false, reading);
            posts(record, "latestPosts", Instagram.unnamed(), false, reading);
        } else if (!record.isComplete()) {
            return;
        } else if (isComment(node)) {
            ApifyComment.read(record, "", "", reading);
        } else if (ApifyPost.isPost(node) || !record.isEnvelope()) {
            ApifyPost.read(record, Instagram.unnamed(), true, reading);
        }
    }

    private static void profile(JsonRecord record, Reading reading) {
        AccountRef ref = ApifyProfile.read(record, reading);
        posts(record, "latestPosts", ref, true, reading);
        posts(record, "latestIgtvVideos", ref, true, reading);
    }

    private static void posts(JsonRecord record, String name, AccountRef owner, boolean isOwn, Reading reading) {
        int position = 0;
        for (JsonNode post : record.node().path(name)) {
            JsonRecord part = record.part(post, name + "/" + position++);
            if (post.isObject() && part.isComplete()) {
                ApifyPost.read(part, owner, isOwn, reading);
            }
        }
    }

    private static Set<String> wrappers() {
        // latestPosts belongs to a profile, but media and posts are no wrappers here
        Set<String> wrappers = new HashSet<>(Instagram.WRAPPERS);
        wrappers.remove("media");
        return Set.copyOf(wrappers);
    }
}
