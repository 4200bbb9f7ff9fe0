package dev.rapport.plugin.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.PostKind;
import dev.rapport.parsing.Counter;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.util.OptionalDouble;

/** Data API: a video. A part that was not asked for is not there, and what it would say is unknown. */
final class ApiVideo {

    private ApiVideo() {}

    static void read(JsonRecord record, Channels channels, Reading reading) {
        JsonNode node = record.node();
        String place = record.place();
        String id = Json.text(node, "id", "id/videoId", "contentDetails/videoId");
        String title = Json.text(node, "snippet/title");
        if (id.isEmpty()) {
            reading.reject("no-id", "The video has no id.", place);
            return;
        }
        if (isPassedOver(node, title, place, reading)) {
            return;
        }
        AccountRef channel = channels.name(
                YouTube.channel(Json.text(node, "snippet/channelId"), ""), Json.text(node, "snippet/channelTitle"));
        Moment time = reading.time(node, place, "snippet/publishedAt");
        OptionalDouble seconds = VideoLength.of(Json.text(node, "contentDetails/duration"));
        boolean isOpen = Json.flag(node, "status/publicStatsViewable") != Flag.NO;
        boolean isForChildren = Json.flag(node, "status/madeForKids").isYes();
        Count comments = reading.count(node, place, "statistics/commentCount");
        reading.sink()
                .post(YouTube.post(channel, id, title, Json.text(node, "snippet/description"))
                        .kind(kind(node, title, seconds, time, place, reading))
                        .time(time)
                        .durationSeconds(seconds)
                        .views(isOpen ? reading.count(node, place, "statistics/viewCount") : Count.unknown())
                        .likes(isOpen ? reading.count(node, place, "statistics/likeCount") : Count.unknown())
                        .comments(isOpen && !isForChildren ? comments : Count.unknown())
                        .language(Json.text(node, "snippet/defaultAudioLanguage", "snippet/defaultLanguage"))
                        .partnership(partnership(node))
                        .build());
    }

    private static boolean isPassedOver(JsonNode node, String title, String place, Reading reading) {
        String privacy = Json.text(node, "status/privacyStatus");
        String upload = Json.text(node, "status/uploadStatus");
        if (!privacy.isEmpty() && !privacy.equals("public")) {
            Told.notPublic(reading, title, privacy, place);
            return true;
        }
        if (upload.equals("rejected") || upload.equals("deleted") || upload.equals("failed")) {
            Told.notPublic(reading, title, upload, place);
            return true;
        }
        if (Json.text(node, "snippet/liveBroadcastContent").equals("upcoming")) {
            Told.upcoming(reading, title, place);
            return true;
        }
        return false;
    }

    private static PostKind kind(
            JsonNode node, String title, OptionalDouble seconds, Moment time, String place, Reading reading) {
        if (node.path("liveStreamingDetails").isObject()
                || Json.text(node, "snippet/liveBroadcastContent").equals("live")) {
            return PostKind.LIVE;
        }
        boolean isSaid = ShortOrVideo.isSaid(title, "");
        long width = Counter.of(Json.at(node, "player/embedWidth")).count().value();
        long height = Counter.of(Json.at(node, "player/embedHeight")).count().value();
        return width > 0 && height > 0
                ? ShortOrVideo.of(isSaid, width < height, seconds, time)
                : ShortOrVideo.of(isSaid, seconds, time, place, reading);
    }

    private static PaidPartnership partnership(JsonNode node) {
        return switch (Json.flag(node, "paidProductPlacementDetails/hasPaidProductPlacement")) {
            case YES -> PaidPartnership.DECLARED;
            case NO -> PaidPartnership.NONE;
            case UNKNOWN -> PaidPartnership.UNKNOWN;
        };
    }
}
