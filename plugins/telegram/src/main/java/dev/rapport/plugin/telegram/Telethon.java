package dev.rapport.plugin.telegram;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
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
import dev.rapport.parsing.Seconds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Messages as the client library Telethon dumps them: with views and forwards. Pictures of an album are messages of their own. */
final class Telethon implements Family {

    private static final String FORMAT = "telethon";
    private static final Set<String> WRAPPERS = Set.of("messages", "data", "result", "results", "items");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT, "Telethon messages", POSTS, POST_TIME, CAPTION, LIKES, COMMENT_COUNT, SHARES, VIEWS, DURATION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Claims.any(head, WRAPPERS, Telethon::isMessage), Claim.exact(FORMAT));
    }

    private static boolean isMessage(JsonNode node) {
        return Json.hasAny(node, "peer_id", "to_id") && Json.text(node, "_").startsWith("Message");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        boolean[] hasKept = {false, false};
        JsonFile.each(file, WRAPPERS, reading, record -> {
            if (isMessage(record.node()) && record.isComplete()) {
                hasKept[message(record, reading) ? 0 : 1] = true;
            } else if (!record.isEnvelope() && record.isComplete()) {
                reading.reject("no-message", "The entry is no message.", record.place());
            }
        });
        if (!hasKept[0] && hasKept[1]) {
            sink.refuse(
                    "private-chat",
                    "These are messages of people and of no channel; nothing of them is kept. Maybe export the creator's"
                            + " channel.");
        }
    }

    private static boolean message(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        String channel = Json.text(node, "peer_id/channel_id", "to_id/channel_id");
        boolean isPost = Json.flag(node, "post") != Flag.NO;
        if (channel.isEmpty() || !isPost || !Json.text(node, "_").equals("Message")) {
            return false;
        }
        AccountRef account = Telegram.channel(channel, "");
        String place = record.place();
        String text = Json.text(node, "message");
        reading.sink()
                .post(Post.of(account, Telegram.postId(account, Json.text(node, "id")))
                        .role(Json.isPresent(node.path("fwd_from")) ? PostRole.REPOST : PostRole.ORIGINAL)
                        .kind(kind(node))
                        .time(reading.time(node, place, "date"))
                        .caption(text.strip())
                        .likes(likes(node, place, reading))
                        .comments(reading.count(node, place, "replies/replies"))
                        .shares(reading.count(node, place, "forwards"))
                        .views(reading.count(node, place, "views"))
                        .durationSeconds(duration(node))
                        .hashtags(marked(node, text, "MessageEntityHashtag"))
                        .mentions(marked(node, text, "MessageEntityMention"))
                        .build());
        return true;
    }

    private static Count likes(JsonNode node, String place, Reading reading) {
        return Telegram.reactions(Json.at(node, "reactions/results"), reading, place);
    }

    /** Positions of Telegram count UTF-16 units, as Java does. */
    private static List<String> marked(JsonNode node, String text, String type) {
        List<String> found = new ArrayList<>();
        for (JsonNode entity : node.path("entities")) {
            long from = entity.path("offset").asLong(-1);
            long to = from + entity.path("length").asLong(-1);
            if (Json.text(entity, "_").equals(type) && from >= 0 && from < to && to <= text.length()) {
                String name = Captions.bare(text.substring((int) from, (int) to));
                if (!name.isBlank() && !found.contains(name)) {
                    found.add(name);
                }
            }
        }
        boolean isMarked = node.path("entities").isArray();
        if (isMarked) {
            return found;
        }
        return type.endsWith("Hashtag") ? Captions.hashtags(text) : Captions.mentions(text);
    }

    private static OptionalDouble duration(JsonNode node) {
        for (JsonNode attribute : Json.at(node, "media/document/attributes")) {
            if (attribute.has("duration")) {
                return Seconds.of(attribute.path("duration"));
            }
        }
        return OptionalDouble.empty();
    }

    private static PostKind kind(JsonNode node) {
        String media = Json.text(node, "media/_");
        String type = Json.text(node, "media/document/mime_type");
        if (media.equals("MessageMediaPhoto") || type.startsWith("image/")) {
            return PostKind.PHOTO;
        }
        if (type.startsWith("video/")) {
            return PostKind.VIDEO;
        }
        return media.isEmpty() || media.equals("MessageMediaWebPage") ? PostKind.TEXT : PostKind.UNKNOWN;
    }
}
