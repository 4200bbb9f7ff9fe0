package dev.rapport.plugin.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PostKind;
import dev.rapport.parsing.HtmlText;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.util.OptionalDouble;

/** Data API: what a search found. Its texts, and nobody else's, are written for a web page. */
final class ApiSearchResult {

    private ApiSearchResult() {}

    static void read(JsonRecord record, Channels channels, Reading reading) {
        JsonNode node = record.node();
        String place = record.place();
        String title = HtmlText.unescape(Json.text(node, "snippet/title"));
        String description = HtmlText.unescape(Json.text(node, "snippet/description"));
        AccountRef channel = YouTube.channel(Json.text(node, "snippet/channelId", "id/channelId"), "");
        String video = Json.text(node, "id/videoId");
        if (video.isEmpty()) {
            channel(node, channel, title, channels, record, reading);
            return;
        }
        String live = Json.text(node, "snippet/liveBroadcastContent");
        if (live.equals("upcoming")) {
            Told.upcoming(reading, title, place);
            return;
        }
        channels.name(channel, HtmlText.unescape(Json.text(node, "snippet/channelTitle")));
        Moment time = reading.time(node, place, "snippet/publishedAt", "snippet/publishTime");
        boolean isShort = ShortOrVideo.isSaid(title, "");
        reading.sink()
                .post(YouTube.post(channel, video, title, description)
                        .kind(
                                live.equals("live")
                                        ? PostKind.LIVE
                                        : ShortOrVideo.of(isShort, false, OptionalDouble.empty(), time))
                        .time(time)
                        .build());
    }

    private static void channel(
            JsonNode node, AccountRef channel, String title, Channels channels, JsonRecord record, Reading reading) {
        if (!Json.text(node, "id/playlistId").isEmpty()) {
            channels.name(channel, HtmlText.unescape(Json.text(node, "snippet/channelTitle")));
        } else if (channel.isNamed()) {
            reading.sink()
                    .account(Account.of(channel)
                            .name(title)
                            .created(reading.time(node, record.place(), "snippet/publishedAt"))
                            .build());
        } else {
            reading.reject("no-id", "The search result names neither a video nor a channel.", record.place());
        }
    }
}
