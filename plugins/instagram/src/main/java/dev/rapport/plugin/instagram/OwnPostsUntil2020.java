package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Post;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code media.json} of the exports until 2020. Each picture is an entry of its own; those of one album have the second and the caption in
 * common.
 */
final class OwnPostsUntil2020 implements Family {

    private static final String FORMAT = "own-posts-2020";
    private static final Set<String> WRAPPERS = Set.of("photos", "videos", "stories");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(FORMAT, "Instagram's own export until 2020, media.json", POSTS, POST_TIME, CAPTION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Claims.any(head, WRAPPERS, OwnPostsUntil2020::isMedium), Claim.exact(FORMAT));
    }

    private static boolean isMedium(JsonNode node) {
        return Json.hasAll(node, "path", "taken_at") && Json.text(node, "path").contains("/");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        OwnArchive.owner(file, sink);
        Map<String, List<JsonRecord>> posts = new LinkedHashMap<>();
        JsonFile.each(file, WRAPPERS, reading, record -> {
            if (record.isComplete() && isMedium(record.node())) {
                posts.computeIfAbsent(post(record), unused -> new ArrayList<>()).add(record);
            }
        });
        posts.values().forEach(media -> post(media, reading));
    }

    /** What the media of one post have in common. A story has but one. */
    private static String post(JsonRecord record) {
        boolean isStory = record.place().startsWith("/stories");
        return Json.text(record.node(), "taken_at")
                + (isStory ? Json.text(record.node(), "path") : Json.text(record.node(), "caption"));
    }

    private static void post(List<JsonRecord> media, Reading reading) {
        JsonRecord first = media.get(0);
        String path = Json.text(first.node(), "path");
        reading.sink()
                .post(Instagram.caption(
                                Post.of(Instagram.unnamed(), OwnMedia.id(path, Json.text(first.node(), "taken_at")))
                                        .kind(kind(media))
                                        .time(reading.time(first.node(), first.place(), "taken_at")),
                                Json.text(first.node(), "caption"))
                        .build());
    }

    private static PostKind kind(List<JsonRecord> media) {
        String place = media.get(0).place();
        if (place.startsWith("/stories")) {
            return PostKind.STORY;
        }
        if (media.size() > 1) {
            return PostKind.CAROUSEL;
        }
        return place.startsWith("/videos") ? PostKind.VIDEO : PostKind.PHOTO;
    }
}
