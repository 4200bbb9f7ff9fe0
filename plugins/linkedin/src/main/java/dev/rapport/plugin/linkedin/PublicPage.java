package dev.rapport.plugin.linkedin;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
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
import dev.rapport.parsing.HtmlText;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the public page of a person or company says of itself to search engines (schema.org): the graph as it stands in the page, or
 * its parts as scrapers keep them.
 */
final class PublicPage implements Family {

    private static final String FORMAT = "public-page";
    private static final Set<String> WRAPPERS = Set.of("data", "result", "results");
    private static final Set<String> PEOPLE = Set.of("Person", "Organization", "Corporation");
    private static final Set<String> WRITTEN =
            Set.of("Article", "BlogPosting", "DiscussionForumPosting", "SocialMediaPosting", "VideoObject");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "LinkedIn public page (schema.org)",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean fits = head.text().contains("linkedin.com/")
                && Claims.any(
                        head,
                        WRAPPERS,
                        node -> isSomebody(node.path("profile"))
                                || isCompany(node.path("overview"))
                                || isGraph(node)
                                || isSomebody(node));
        return Claims.when(fits, Claim.exact(FORMAT));
    }

    private static boolean isGraph(JsonNode node) {
        return Json.text(node, "@context").contains("schema.org")
                && node.path("@graph").isArray();
    }

    private static boolean isSomebody(JsonNode node) {
        return PEOPLE.contains(Json.text(node, "@type")) && !slug(node).isEmpty();
    }

    private static boolean isCompany(JsonNode node) {
        return !node.has("@type") && node.has("name") && !slug(node).isEmpty();
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, WRAPPERS, reading, record -> {
            for (JsonRecord part : parts(record)) {
                if (isSomebody(part.node()) || isCompany(part.node())) {
                    profile(part, reading);
                } else if (WRITTEN.contains(Json.text(part.node(), "@type"))) {
                    post(part, reading);
                }
            }
        });
    }

    /** What is whole of it. */
    private static List<JsonRecord> parts(JsonRecord page) {
        List<JsonRecord> parts = new ArrayList<>();
        add(page, "profile", page.node().path("profile"), parts);
        add(page, "overview", page.node().path("overview"), parts);
        for (String list : List.of("@graph", "posts")) {
            int position = 0;
            for (JsonNode element : page.node().path(list)) {
                add(page, list + "/" + position++, element, parts);
            }
        }
        if (parts.isEmpty() && page.isComplete()) {
            parts.add(page);
        }
        return parts;
    }

    private static void add(JsonRecord page, String name, JsonNode part, List<JsonRecord> parts) {
        if (part.isObject() && page.isComplete(part)) {
            parts.add(page.part(part, name));
        }
    }

    private static void profile(JsonRecord profile, Reading reading) {
        JsonNode node = profile.node();
        String country = Json.text(node, "address/addressCountry", "mainAddress/addressCountry");
        String website = Json.text(node, "Website");
        reading.sink()
                .account(Account.of(LinkedIn.organization("", slug(node)))
                        .name(HtmlText.unescape(Json.text(node, "name")))
                        .bio(HtmlText.unescape(Json.text(node, "description")).strip())
                        .followers(interactions(profile, "FollowAction", reading))
                        .hasPicture(Json.hasAny(node, "image/contentUrl", "logo/contentUrl") ? Flag.YES : Flag.UNKNOWN)
                        .category(Json.text(node, "Industry"))
                        .country(country.length() == 2 ? country : "")
                        .urls(website.isEmpty() ? List.of() : List.of(website))
                        .build());
    }

    private static void post(JsonRecord post, Reading reading) {
        JsonNode node = post.node();
        String address = Json.text(node, "url", "mainEntityOfPage", "@id");
        String id = PostUrn.of(address).map(PostUrn::id).orElse(lastStep(address));
        if (id.isEmpty()) {
            reading.reject("no-id", "The post has no address that names it.", post.place());
            return;
        }
        String text = HtmlText.unescape(Json.text(node, "articleBody", "text", "headline", "name"))
                .strip();
        String author = slug(node.path("author"));
        reading.sink()
                .post(Post.of(author.isEmpty() ? LinkedIn.unnamed() : LinkedIn.organization("", author), id)
                        .kind(Json.text(node, "@type").startsWith("Video") ? PostKind.VIDEO : PostKind.TEXT)
                        .time(reading.time(node, post.place(), "datePublished", "dateCreated"))
                        .caption(text)
                        .hashtags(Captions.hashtags(text))
                        .likes(interactions(post, "LikeAction", reading))
                        .comments(reading.count(node, post.place(), "commentCount")
                                .or(interactions(post, "CommentAction", reading)))
                        .permalink(address)
                        .build());
    }

    /** How often something was done with it; one counter may stand alone, several in a list. */
    private static Count interactions(JsonRecord record, String kind, Reading reading) {
        JsonNode statistics = record.node().path("interactionStatistic");
        for (JsonNode one : statistics.isArray() ? statistics : List.of(statistics)) {
            if (Json.text(one, "interactionType", "interactionType/@type").endsWith(kind)) {
                return reading.count(one, record.at("interactionStatistic"), "userInteractionCount");
            }
        }
        return Count.unknown();
    }

    private static String slug(JsonNode node) {
        return ProfileSlug.of(Json.text(node, "url", "sameAs", "sameAs/0", "@id"));
    }

    private static String lastStep(String address) {
        String path = address.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        return path.contains("linkedin.com/") ? path.substring(path.lastIndexOf('/') + 1) : "";
    }
}
