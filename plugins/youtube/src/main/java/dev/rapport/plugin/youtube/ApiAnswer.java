package dev.rapport.plugin.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One file of Data API records: each goes where its kind belongs, and what is only counted is told at the end. */
final class ApiAnswer {

    private final Reading reading;
    private final Channels channels;
    private final Map<String, Long> others = new TreeMap<>();
    private boolean hasRecords;
    private final Map<ApiKind, Long> counted = new LinkedHashMap<>();
    private final Map<AccountRef, Long> subscriptions = new LinkedHashMap<>();
    private String example = "";
    private String nextPage = "";
    private Count totalResults = Count.unknown();
    private String listKind = "";

    ApiAnswer(Reading reading) {
        this.reading = reading;
        this.channels = new Channels(reading.sink());
    }

    void take(JsonRecord record) {
        JsonNode node = record.node();
        ApiKind kind = ApiKind.of(node);
        if (kind == ApiKind.LIST || record.isEnvelope() && kind == ApiKind.OTHER) {
            list(record);
            return;
        }
        if (!record.isComplete()) {
            return;
        }
        String stated = Json.text(node, "kind");
        if (kind == ApiKind.OTHER && stated.startsWith(ApiKind.PREFIX)) {
            others.merge(Told.shown(stated), 1L, Long::sum);
            return;
        }
        hasRecords = true;
        switch (kind) {
            case CHANNEL -> ApiChannel.read(record, reading);
            case VIDEO -> ApiVideo.read(record, channels, reading);
            case PLAYLIST_ITEM -> ApiPlaylistItem.read(record, channels, reading);
            case SEARCH_RESULT -> ApiSearchResult.read(record, channels, reading);
            case COMMENT_THREAD -> ApiComment.thread(record, reading);
            case COMMENT -> ApiComment.comment(record, "", "", reading);
            case SUBSCRIPTION -> subscription(node);
            case ACTIVITY -> activity(record);
            case PLAYLIST, CATEGORY -> counted(kind, node);
            default ->
                reading.reject(
                        "unknown-kind",
                        "The record (kind = " + Told.shown(stated) + ") is of no kind that has data of a creator.",
                        record.place());
        }
    }

    private void list(JsonRecord envelope) {
        JsonNode node = envelope.node();
        nextPage = Json.text(node, "nextPageToken");
        listKind = Json.text(node, "kind");
        totalResults = reading.count(node, envelope.place(), "pageInfo/totalResults");
        if (node.path("error").isObject()) {
            reading.reject(
                    "api-error",
                    "Here stands an error that the API answered (" + Json.text(node, "error/message") + "), not data.",
                    envelope.place());
        }
    }

    private void subscription(JsonNode node) {
        String owner = Json.text(node, "snippet/channelId");
        subscriptions.merge(owner.isEmpty() ? YouTube.unnamed() : YouTube.channel(owner, ""), 1L, Long::sum);
    }

    private void activity(JsonRecord record) {
        JsonNode node = record.node();
        String video = Json.text(node, "contentDetails/upload/videoId");
        boolean isUpload = !video.isEmpty() || Json.text(node, "snippet/type").equals("upload");
        AccountRef channel = channels.name(
                YouTube.channel(Json.text(node, "snippet/channelId"), ""), Json.text(node, "snippet/channelTitle"));
        if (!video.isEmpty()) {
            reading.sink()
                    .post(YouTube.post(
                                    channel,
                                    video,
                                    Json.text(node, "snippet/title"),
                                    Json.text(node, "snippet/description"))
                            .time(reading.time(node, record.place(), "snippet/publishedAt"))
                            .build());
        } else if (isUpload) {
            counted(ApiKind.ACTIVITY, node);
        }
    }

    private void counted(ApiKind kind, JsonNode node) {
        counted.merge(kind, 1L, Long::sum);
        if (example.isEmpty()) {
            example = Json.text(node, "id") + " = " + Json.text(node, "snippet/title");
        }
        if (kind == ApiKind.PLAYLIST) {
            channels.name(
                    YouTube.channel(Json.text(node, "snippet/channelId"), ""), Json.text(node, "snippet/channelTitle"));
        }
    }

    /** Says what was counted. */
    void finish() {
        if (!others.isEmpty()) {
            others(String.join(", ", others.keySet()));
        }
        // The first page of a list says how long the whole list is.
        long whole = subscriptions.size() == 1 && listKind.contains("subscription") ? totalResults.value() : 0;
        subscriptions.forEach((owner, number) -> reading.sink()
                .account(Account.of(owner)
                        .following(Count.exact(Math.max(whole, number)))
                        .build()));
        counted.forEach((kind, number) -> Told.figureNotKept(reading, message(kind, number)));
        if (!nextPage.isEmpty()) {
            reading.sink()
                    .issue(ReadIssue.info(
                            "incomplete-pages",
                            "This is one page of several. Maybe import the next pages too.",
                            "/nextPageToken"));
        }
        emptyList().ifPresent(message -> Told.figureNotKept(reading, message));
    }

    private void others(String kinds) {
        if (hasRecords) {
            Told.figureNotKept(reading, "The records of other kinds (" + kinds + ") say nothing of a creator.");
        } else {
            reading.sink()
                    .refuse(
                            "no-creator-data",
                            "The records (kind = " + kinds
                                    + ") say nothing of a channel or its videos. Maybe import the answers of channels and"
                                    + " videos instead.");
        }
    }

    private Optional<String> emptyList() {
        return totalResults.value() == 0 && !listKind.isEmpty()
                ? Optional.of("The list (" + listKind + ") is empty: there is nothing to keep.")
                : Optional.empty();
    }

    private String message(ApiKind kind, long number) {
        return switch (kind) {
            case CATEGORY ->
                "The " + number + " names of categories (" + Told.shown(example)
                        + ") belong to no creator. Maybe import the videos that have these categories.";
            case PLAYLIST -> "The " + number + " playlists name their channel and have no figures of videos.";
            default ->
                "The " + number + " uploads have no id of their video, because the part contentDetails was not asked"
                        + " for. Maybe ask for part=snippet,contentDetails.";
        };
    }
}
