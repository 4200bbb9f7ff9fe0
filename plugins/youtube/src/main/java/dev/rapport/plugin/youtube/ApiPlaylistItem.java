package dev.rapport.plugin.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;

/** Data API: a video in a playlist. The list's channel put it there; who owns the video may be somebody else. */
final class ApiPlaylistItem {

    private static final String UPLOADS = "UU";

    private ApiPlaylistItem() {}

    static void read(JsonRecord record, Channels channels, Reading reading) {
        JsonNode node = record.node();
        String place = record.place();
        String title = Json.text(node, "snippet/title");
        String id = Json.text(node, "contentDetails/videoId", "snippet/resourceId/videoId");
        if (id.isEmpty()) {
            reading.reject("no-id", "The item names no video. Maybe ask for part=snippet,contentDetails.", place);
            return;
        }
        String published = Json.text(node, "contentDetails/videoPublishedAt");
        String privacy = Json.text(node, "status/privacyStatus");
        boolean isGone = published.isEmpty() && (title.equals("Private video") || title.equals("Deleted video"));
        if (isGone || !privacy.isEmpty() && !privacy.equals("public")) {
            Told.notPublic(reading, title, privacy.isEmpty() ? "private or deleted" : privacy, place);
            return;
        }
        String list = Json.text(node, "snippet/playlistId");
        AccountRef owner = owner(node, list);
        if (!owner.isNamed()) {
            reading.once(ReadIssue.info(
                    "owner-unknown",
                    "The items do not say who owns the videos, only who put them into the playlist; they are kept without"
                            + " an account. Maybe import videos.list of the same videos.",
                    place));
        }
        channels.name(owner, Json.text(node, "snippet/videoOwnerChannelTitle"));
        reading.sink()
                .post(YouTube.post(owner, id, title, Json.text(node, "snippet/description"))
                        .time(reading.time(node, place, "contentDetails/videoPublishedAt"))
                        .own(owner.isNamed())
                        .build());
    }

    /** The uploads of a channel are the playlist that bears its id with another first letter. */
    private static AccountRef owner(JsonNode node, String list) {
        String stated = Json.text(node, "snippet/videoOwnerChannelId");
        boolean isUploads = list.startsWith(UPLOADS) && list.length() == 24;
        return YouTube.channel(stated.isEmpty() && isUploads ? "UC" + list.substring(2) : stated, "");
    }
}
