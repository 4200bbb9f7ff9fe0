package dev.rapport.plugin.threads;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
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

/** The account's own archive ("Download your information"): threads without ids, addresses or counters. */
final class OwnArchive implements Family {

    private static final String FORMAT = "own-archive";
    private static final String LIST = "text_post_app_text_posts";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Threads' own archive", POSTS, POST_TIME, CAPTION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Claims.any(head, Set.of(), node -> node.path(LIST).isArray()), Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, Set.of(LIST), reading, record -> {
            if (record.isComplete() && !record.isEnvelope()) {
                post(record, reading);
            }
        });
    }

    private static void post(JsonRecord record, Reading reading) {
        JsonNode media = record.node().path("media");
        String text = Mojibake.repair(Json.text(record.node(), "title", "media/0/title"))
                .strip();
        String seconds = Json.text(record.node(), "creation_timestamp", "media/0/creation_timestamp");
        if (seconds.isEmpty()) {
            reading.reject("no-id", "The record has neither an id nor a time.", record.place());
            return;
        }
        // Two posts of one second with the same text are one post that was given twice.
        String id = "own-" + seconds + "-" + Integer.toHexString(text.hashCode());
        reading.sink()
                .post(Post.of(Threads.unnamed(), id)
                        .kind(media.size() > 1 ? PostKind.CAROUSEL : kind(Json.text(media, "0/uri")))
                        .time(reading.time(
                                record.node(), record.place(), "creation_timestamp", "media/0/creation_timestamp"))
                        .caption(text)
                        .hashtags(Captions.hashtags(text))
                        .mentions(Captions.mentions(text))
                        .build());
    }

    private static PostKind kind(String uri) {
        String lower = uri.toLowerCase(Locale.ROOT);
        if (uri.isEmpty()) {
            return PostKind.TEXT;
        }
        return lower.endsWith(".mp4") || lower.endsWith(".mov") ? PostKind.VIDEO : PostKind.PHOTO;
    }
}
