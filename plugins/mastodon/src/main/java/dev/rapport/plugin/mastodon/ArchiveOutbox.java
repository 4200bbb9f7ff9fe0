package dev.rapport.plugin.mastodon;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostRole;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Captions;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Replies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The own archive: what the account published. Likes and shares are there since 2025 only; comments never. */
final class ArchiveOutbox implements Family {

    private static final String FORMAT = "archive-outbox";
    private static final Set<String> WRAPPERS = wrappers();

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(FORMAT, "Mastodon archive, outbox.json", POSTS, POST_TIME, CAPTION, LIKES, SHARES));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Claims.any(head, WRAPPERS, node -> isActivity(node) || isOutbox(node)), Claim.exact(FORMAT));
    }

    private static boolean isActivity(JsonNode node) {
        String type = Json.text(node, "type");
        return (type.equals("Create") || type.equals("Announce"))
                && Json.text(node, "actor").startsWith("http")
                && node.has("object");
    }

    private static boolean isOutbox(JsonNode node) {
        return Json.text(node, "type").equals("OrderedCollection")
                && Json.text(node, "id").endsWith("outbox.json");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, WRAPPERS, MastodonFields.READ, reading, record -> {
            if (record.node().path("orderedItems").isArray()) {
                // In a list of outboxes each one is a record of its own.
                int position = 0;
                for (JsonNode item : record.node().path("orderedItems")) {
                    any(record.part(item, "orderedItems/" + position++), reading);
                }
            } else {
                any(record, reading);
            }
        });
    }

    private static void any(JsonRecord record, Reading reading) {
        if (isActivity(record.node()) && record.isComplete()) {
            activity(record, reading);
        } else if (!record.isEnvelope() && record.isComplete()) {
            reading.once(ReadIssue.info(
                    "other-activity",
                    "Activities that are no post (" + Json.text(record.node(), "type") + ") are passed over.",
                    record.place()));
        }
    }

    private static void activity(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        if (!isPublic(node)) {
            reading.once(
                    ReadIssue.info("not-public", "Posts that are not for everybody are passed over.", record.place()));
            return;
        }
        AccountRef account = ArchiveActor.actor(Json.text(node, "actor"), userOf(Json.text(node, "object/url")));
        JsonNode object = node.path("object");
        if (object.isObject() && Json.text(node, "type").equals("Create")) {
            note(account, Json.text(node, "actor"), object, record, reading);
        } else {
            String boosted = object.isObject() ? Json.text(object, "id") : Json.asText(object);
            reading.sink()
                    .post(Post.of(account, boosted)
                            .role(PostRole.REPOST)
                            .time(reading.time(node, record.place(), "published"))
                            .permalink(boosted)
                            .build());
        }
    }

    private static void note(AccountRef account, String actor, JsonNode note, JsonRecord record, Reading reading) {
        String place = record.at("object");
        String answered = Json.text(note, "inReplyTo", "inReplyTo/id");
        boolean isToOneself = !actor.isEmpty() && answered.startsWith(actor + "/");
        List<String> media = new ArrayList<>();
        note.path("attachment")
                .forEach(part -> media.add(Json.text(part, "mediaType").split("/", 2)[0]));
        List<JsonNode> tags = new ArrayList<>();
        note.path("tag").forEach(tags::add);
        reading.sink()
                .post(Post.of(account, Json.text(note, "id"))
                        .role(Replies.role(!answered.isEmpty(), isToOneself, reading, place))
                        .kind(Mastodon.kind(media))
                        .time(reading.time(note, place, "published"))
                        .caption(Mastodon.caption(Json.text(note, "summary"), Json.text(note, "content")))
                        .likes(reading.count(note, place, "likes/totalItems"))
                        .shares(reading.count(note, place, "shares/totalItems"))
                        .hashtags(named(tags, "Hashtag"))
                        .mentions(named(tags, "Mention"))
                        .language(language(note.path("contentMap")))
                        .permalink(Json.text(note, "url", "id"))
                        .build());
    }

    private static List<String> named(List<JsonNode> tags, String type) {
        return tags.stream()
                .filter(tag -> Json.text(tag, "type").equals(type))
                .map(tag -> Captions.bare(Json.text(tag, "name")))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /** The text stands under its language; under two it has none. */
    private static String language(JsonNode byLanguage) {
        return byLanguage.size() == 1 ? byLanguage.fieldNames().next() : "";
    }

    private static boolean isPublic(JsonNode activity) {
        List<String> readers = new ArrayList<>();
        for (String field : List.of("to", "cc")) {
            JsonNode to = activity.path(field);
            readers.addAll(to.isArray() ? Json.texts(to) : List.of(Json.asText(to)));
        }
        return readers.stream().anyMatch(to -> to.equals(Mastodon.PUBLIC) || to.equals("as:Public"));
    }

    /** The name in an address such as https://example.social/@name/123. */
    private static String userOf(String url) {
        int at = url.indexOf("/@");
        return at < 0 ? "" : url.substring(at + 2).split("/", 2)[0];
    }

    private static Set<String> wrappers() {
        Set<String> all = new HashSet<>(Mastodon.WRAPPERS);
        all.add("orderedItems");
        return Set.copyOf(all);
    }
}
