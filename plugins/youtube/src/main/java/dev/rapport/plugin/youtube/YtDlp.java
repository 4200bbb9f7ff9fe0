package dev.rapport.plugin.youtube;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** yt-dlp and youtube-dl: a video's info, or that of a channel or playlist with entries. */
final class YtDlp implements Family {

    private static final String FORMAT = "yt-dlp";
    private static final Set<String> WRAPPERS = wrappers();

    private static Set<String> wrappers() {
        Set<String> wrappers = new HashSet<>(YouTube.WRAPPERS);
        // In an info, comments belong to their video.
        wrappers.remove("comments");
        wrappers.add("entries");
        return Set.copyOf(wrappers);
    }

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "yt-dlp or youtube-dl info of YouTube",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                VIEWS,
                DURATION,
                COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (Claims.any(head, WRAPPERS, YtDlp::isInfo)) {
            return Optional.of(Claim.exact(FORMAT));
        }
        // The extractor's name may stand behind the first bytes, which lists of formats fill.
        boolean looksLikeOne = Claims.any(
                head,
                WRAPPERS,
                n -> Json.hasAny(n, "_format_sort_fields", "automatic_captions", "formats/0/format_id", "display_id")
                        && !n.has("extractor_key")
                        && head.text().contains("youtube.com"));
        return Claims.when(looksLikeOne, Claim.shape(FORMAT));
    }

    static boolean isInfo(JsonNode node) {
        String extractor = Json.text(node, "extractor_key", "ie_key");
        return extractor.startsWith("Youtube") && Json.hasAny(node, "id", "title", "entries", "url");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Set<Object> channels = new HashSet<>();
        JsonFile.each(file, WRAPPERS, YoutubeFields.READ, reading, record -> any(record, channels, reading));
    }

    private static void any(JsonRecord record, Set<Object> channels, Reading reading) {
        JsonNode node = record.node();
        boolean isList = Json.text(node, "_type").matches("playlist|multi_video|channel") || node.has("entries");
        int position = 0;
        for (JsonNode entry : node.path("entries")) {
            if (entry.isObject()) {
                any(record.part(entry, "entries/" + position++), channels, reading);
            }
        }
        if (isList) {
            InfoVideo.channel(record, channels, reading);
            String channel = Json.text(node, "channel_id");
            if (!channel.isEmpty() && Json.text(node, "id").equals(channel)) {
                // The videos of a channel's own tab do not repeat whose they are.
                reading.sink().owner(YouTube.channel(channel, ""));
            }
        } else if (record.isEnvelope() && !node.has("id") && !node.has("title")) {
            // what surrounds a list of infos
            return;
        } else if (record.isComplete() || node.has("id")) {
            InfoVideo.read(record, channels, reading);
        }
    }
}
