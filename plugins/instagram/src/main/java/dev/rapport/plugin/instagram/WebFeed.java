package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.SHARES;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.Fields;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Nowhere;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Feeds of posts: nodes of the web's timeline (XDT), the apps' {@code items[]}, and the web of 2016. */
final class WebFeed implements Family {

    private static final String FORMAT = "web-feed";
    /** What tells whose feed it is, and whether it is whole. */
    private static final Fields WHOSE = Fields.of(
            "node",
            "media",
            "media_or_ad",
            "owner",
            "user",
            "coauthor_producers",
            "coauthorProducers",
            "coauthors",
            "iphone_struct",
            "pk",
            "id",
            "username",
            "more_available",
            "page_info",
            "has_next_page");

    private static final Set<String> WRAPPERS = wrappers();

    @Override
    public List<ReaderFormat> formats() {
        return List.of(new ReaderFormat(FORMAT, "Instagram feed", Gives.publicPostsAnd(SHARES)));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean isFeed = Claims.any(head, WRAPPERS, n -> WebPost.isPost(post(n)));
        boolean isEmptyPage = Claims.any(
                head,
                WRAPPERS,
                n -> n.path("items").isArray()
                        && n.path("items").isEmpty()
                        && Json.hasAny(n, "more_available", "next_max_id"));
        return Claims.when(isFeed || isEmptyPage, Claim.shape(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        ObjectNode envelope = JsonNodeFactory.instance.objectNode();
        AccountRef feedOwner = owner(file, envelope);
        Reading reading = new Reading(sink);
        Set<AccountRef> publishers = new HashSet<>();
        if (envelope.path("more_available").asBoolean(false)
                || Json.at(envelope, "page_info/has_next_page").asBoolean(false)) {
            reading.once(ReadIssue.info(
                    "incomplete-pages", "This is one page of several. Maybe save the next pages too.", ""));
        }
        JsonFile.each(file, WRAPPERS, WebFields.READ, reading, record -> {
            JsonRecord post = new JsonRecord(post(record.node()), record.place(), record.isEnvelope(), record.open());
            if (post.isComplete() && record.isComplete() && (WebPost.isPost(post.node()) || !record.isEnvelope())) {
                boolean isShared = Coauthors.include(post.node(), feedOwner);
                boolean isOwn = !feedOwner.isNamed()
                        || isShared
                        || WebPost.owner(post.node()).id().equals(feedOwner.id());
                WebPost.read(post.node(), feedOwner, isShared, post.place(), reading)
                        .ifPresent(built -> sink.post(built.own(isOwn).build()));
                // A post that two published is the owner's, and the other is nobody of this feed.
                if (!isShared) {
                    WebAccount.publisher(post.node())
                            .filter(account -> publishers.add(account.ref()))
                            .ifPresent(sink::account);
                }
                WebComments.read(post, reading);
            }
        });
    }

    /**
     * Whose feed it is: as the file says, else who published most of it; a feed also has the posts of those who work with them.
     *
     * @param envelope takes what surrounds the posts
     */
    private static AccountRef owner(ExportFile file, ObjectNode envelope) throws IOException {
        Map<String, Integer> posts = new TreeMap<>();
        Map<String, AccountRef> owners = new TreeMap<>();
        JsonFile.each(file, WRAPPERS, WHOSE, new Reading(new Nowhere()), record -> {
            if (record.isEnvelope() && record.node() instanceof ObjectNode part) {
                envelope.setAll(part);
            }
            List<AccountRef> publishers = new ArrayList<>(Coauthors.of(post(record.node())));
            publishers.add(WebPost.owner(post(record.node())));
            publishers.stream().filter(publisher -> !publisher.id().isEmpty()).forEach(publisher -> {
                posts.merge(publisher.id(), 1, Integer::sum);
                owners.merge(
                        publisher.id(), publisher, (old, now) -> old.handle().isEmpty() ? now : old);
            });
        });
        String stated = Json.text(envelope, "user/pk", "user/id");
        if (!stated.isEmpty()) {
            return Instagram.account(stated, Json.text(envelope, "user/username"));
        }
        int most = posts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> first = posts.keySet().stream()
                .filter(id -> posts.getOrDefault(id, 0) == most)
                .toList();
        // Two accounts with as many posts each: no feed of one of them.
        return first.size() == 1 ? owners.getOrDefault(first.get(0), Instagram.unnamed()) : Instagram.unnamed();
    }

    private static JsonNode post(JsonNode record) {
        for (String holder : List.of("node", "media", "media_or_ad")) {
            if (record.path(holder).isObject()) {
                return post(record.path(holder));
            }
        }
        return record;
    }

    private static Set<String> wrappers() {
        Set<String> wrappers = new HashSet<>(Instagram.WRAPPERS);
        wrappers.addAll(Set.of(
                "edges",
                "feed_items",
                "profile_grid_items",
                "xdt_api__v1__feed__user_timeline_graphql_connection",
                "xdt_api__v1__media__shortcode__web_info",
                "xdt_api__v1__clips__user__connection_v2"));
        wrappers.remove("media");
        return Set.copyOf(wrappers);
    }
}
