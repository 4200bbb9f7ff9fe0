package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
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

/** instaloader's files, one for each post and profile, plain or packed with XZ. */
final class Instaloader implements Family {

    private static final String FORMAT = "instaloader";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "instaloader JSON",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SHARES,
                VIEWS,
                DURATION,
                PARTNERSHIP));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (Claims.any(head, Instagram.WRAPPERS, n -> n.path("instaloader").isObject())) {
            return Optional.of(Claim.exact(FORMAT));
        }
        // Its mark may lie behind the head, when a profile's text is long; it writes a file for each.
        return Claims.when(
                head.documents().size() == 1
                        && head.documents().stream()
                                .anyMatch(n -> WebAccount.isAccount(n.path("node"))
                                        || n.path("node").has("iphone_struct")
                                        || WebPost.isPost(n.path("node"))),
                Claim.shape(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, Instagram.WRAPPERS, WebFields.READ, reading, record -> node(record, reading));
    }

    private static void node(JsonRecord record, Reading reading) {
        JsonNode node = record.node().path("node");
        String type = Json.text(record.node(), "instaloader/node_type");
        if (!node.isObject()) {
            if (!record.isEnvelope() || type.equals("Post") || type.equals("Profile")) {
                reading.reject(
                        "no-node",
                        "The record has no node. Maybe it is a file of another kind of instaloader.",
                        record.place());
            }
        } else if (type.equals("Profile") || WebAccount.isAccount(node)) {
            WebAccount.read(node, record.at("node"), reading);
        } else if (record.isComplete(node) && record.open().isEmpty()) {
            WebPost.read(node, Instagram.unnamed(), record.at("node"), reading)
                    .map(post -> type.equals("StoryItem") ? post.kind(PostKind.STORY) : post)
                    .ifPresent(post -> reading.sink().post(post.build()));
        }
    }
}
