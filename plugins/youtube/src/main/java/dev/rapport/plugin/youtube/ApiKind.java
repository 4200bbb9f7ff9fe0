package dev.rapport.plugin.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.parsing.Json;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** The kinds of things that the Data API answers with: named by {@code kind}, else told by their parts. */
enum ApiKind {
    CHANNEL(
            "channel",
            n -> Json.hasAny(n, "statistics/subscriberCount", "contentDetails/relatedPlaylists", "snippet/customUrl")
                    || YouTube.isChannelId(Json.text(n, "id"))
                            && n.path("snippet").isObject()),
    SEARCH_RESULT("searchResult", n -> Json.hasAny(n, "id/videoId", "id/channelId", "id/playlistId")),
    PLAYLIST_ITEM("playlistItem", n -> Json.hasAny(n, "snippet/resourceId/videoId", "contentDetails/videoPublishedAt")),
    COMMENT_THREAD("commentThread", n -> Json.has(n, "snippet/topLevelComment")),
    COMMENT("comment", n -> Json.hasAny(n, "snippet/textOriginal", "snippet/textDisplay")),
    SUBSCRIPTION("subscription", n -> Json.has(n, "snippet/resourceId/channelId")),
    ACTIVITY(
            "activity",
            n -> Json.hasAny(n, "contentDetails/upload") || Json.hasAll(n, "snippet/type", "snippet/title")),
    PLAYLIST("playlist", n -> Json.has(n, "contentDetails/itemCount")),
    CATEGORY("videoCategory", n -> Json.has(n, "snippet/assignable")),
    VIDEO(
            "video",
            n -> YouTube.isVideoId(Json.text(n, "id"))
                    && (Json.hasAny(
                            n,
                            "contentDetails/duration",
                            "statistics/viewCount",
                            "snippet/categoryId",
                            "snippet/liveBroadcastContent",
                            "status/uploadStatus",
                            "snippet/channelTitle"))),
    LIST("", n -> false),
    OTHER("", n -> false);

    static final String PREFIX = "youtube#";

    private final String name;
    private final Predicate<JsonNode> shape;

    ApiKind(String name, Predicate<JsonNode> shape) {
        this.name = name;
        this.shape = shape;
    }

    static ApiKind of(JsonNode node) {
        String stated = Json.text(node, "kind");
        if (stated.startsWith(PREFIX)) {
            String name = stated.substring(PREFIX.length());
            return name.endsWith("ListResponse") ? LIST : named(name).orElse(OTHER);
        }
        return shaped(node).orElse(OTHER);
    }

    /** The kind whose parts the record has. */
    static Optional<ApiKind> shaped(JsonNode node) {
        return Arrays.stream(values()).filter(kind -> kind.shape.test(node)).findFirst();
    }

    private static Optional<ApiKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> !kind.name.isEmpty() && kind.name.equals(name))
                .findFirst();
    }
}
