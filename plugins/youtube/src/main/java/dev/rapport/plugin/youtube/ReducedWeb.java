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
import java.util.List;
import java.util.Optional;

/** What a scraper leaves of the web's answers: numbers and times as the page shows them to people. */
final class ReducedWeb implements Family {

    private static final String CHANNELS = "web-channel";
    private static final String VIDEOS = "web-videos";
    private static final String COMMENTS_FORMAT = "web-comments";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(CHANNELS, "YouTube channel page, reduced by a scraper", PROFILE, FOLLOWERS),
                ReaderFormat.of(
                        VIDEOS,
                        "YouTube videos, Shorts or search results, reduced by a scraper",
                        PROFILE,
                        FOLLOWERS,
                        POSTS,
                        POST_TIME,
                        CAPTION,
                        LIKES,
                        COMMENT_COUNT,
                        VIEWS,
                        DURATION),
                ReaderFormat.of(COMMENTS_FORMAT, "YouTube comments, reduced by a scraper", COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (Claims.any(head, YouTube.WRAPPERS, ReducedWeb::isChannel)) {
            return Optional.of(Claim.exact(CHANNELS));
        }
        if (Claims.any(head, YouTube.WRAPPERS, WebVideo::isOne)) {
            return Optional.of(Claim.exact(VIDEOS));
        }
        return Claims.when(Claims.any(head, YouTube.WRAPPERS, WebComment::isOne), Claim.exact(COMMENTS_FORMAT));
    }

    private static boolean isChannel(JsonNode node) {
        return node.has("subscriberCount")
                && (Json.hasAny(node, "joinedDate", "videoCount")
                        && Json.text(node, "url", "channelUrl").contains("youtube.com"));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Channels channels = new Channels(sink);
        JsonFile.each(file, YouTube.WRAPPERS, reading, record -> any(record, format, channels, reading));
    }

    private static void any(JsonRecord record, String format, Channels channels, Reading reading) {
        if (!record.isComplete()) {
            return;
        }
        if (isChannel(record.node())) {
            WebChannel.read(record, reading);
        } else if (WebComment.isOne(record.node())) {
            WebComment.read(record, reading);
        } else if (WebVideo.isOne(record.node())) {
            WebVideo.read(record, channels, reading);
        } else if (!record.isEnvelope()) {
            reading.reject(
                    "unknown-kind", "The record is none of those that a " + format + " file has.", record.place());
        }
    }
}
