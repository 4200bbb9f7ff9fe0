package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
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
import dev.rapport.parsing.Mojibake;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The account's own export: posts, reels, stories and IGTV. It names no account and has no counters. */
final class OwnPosts implements Family {

    private static final String FORMAT = "own-posts";
    private static final Set<String> WRAPPERS = Set.of("ig_reels_media", "ig_stories", "ig_igtv_media");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Instagram's own export, posts", POSTS, POST_TIME, CAPTION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean isNamed = Claims.any(
                head, Set.of(), n -> WRAPPERS.stream().anyMatch(w -> n.path(w).isArray()));
        boolean isPosts = Claims.any(
                head,
                WRAPPERS,
                n -> n.path("media").isArray() && isMedia(n.path("media").path(0)));
        return Claims.when(isNamed || isPosts, Claim.exact(FORMAT));
    }

    private static boolean isMedia(JsonNode media) {
        return Json.hasAny(media, "uri") && Json.hasAny(media, "creation_timestamp", "media_metadata", "title");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        OwnArchive.owner(file, sink);
        JsonFile.each(file, WRAPPERS, reading, record -> {
            boolean isPost = record.node().has("media") || record.node().has("uri");
            if (record.isComplete() && record.open().isEmpty() && (isPost || !record.isEnvelope())) {
                post(record, reading);
            }
        });
    }

    private static void post(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        // A story is its one medium; a post holds a list of them.
        JsonNode first = node.has("uri") ? node : node.path("media").path(0);
        String uri = Json.text(first, "uri");
        String seconds = Json.text(node, "creation_timestamp", "media/0/creation_timestamp");
        if (uri.isEmpty() && seconds.isEmpty()) {
            reading.reject("no-id", "The post has neither media nor time, so nothing can name it.", record.place());
            return;
        }
        PostBuilder post = Post.of(Instagram.unnamed(), OwnMedia.id(uri, seconds))
                .kind(kind(record, first))
                .time(reading.time(node, record.place(), "creation_timestamp", "media/0/creation_timestamp"));
        reading.sink()
                .post(Instagram.caption(post, Mojibake.repair(title(node))).build());
    }

    private static String title(JsonNode node) {
        String outer = Json.text(node, "title");
        if (!outer.isEmpty()) {
            return outer;
        }
        for (JsonNode media : node.path("media")) {
            String inner = Json.text(media, "title");
            if (!inner.isEmpty()) {
                return inner;
            }
        }
        return "";
    }

    private static PostKind kind(JsonRecord record, JsonNode first) {
        if (record.place().startsWith("/ig_stories")) {
            return PostKind.STORY;
        }
        if (record.node().path("media").size() > 1) {
            return PostKind.CAROUSEL;
        }
        if (record.place().startsWith("/ig_reels_media")) {
            return PostKind.SHORT;
        }
        String name = Json.text(first, "uri").toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return PostKind.UNKNOWN;
        }
        boolean hasEnding = name.lastIndexOf('.') > name.lastIndexOf('/');
        boolean isVideo = name.endsWith(".mp4")
                || name.endsWith(".mov")
                || Json.has(first, "media_metadata/video_metadata")
                || !hasEnding;
        return isVideo ? PostKind.VIDEO : PostKind.PHOTO;
    }
}
