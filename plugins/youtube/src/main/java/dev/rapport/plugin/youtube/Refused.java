package dev.rapport.plugin.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Files that come from here and have nothing of a creator: they are named truly, and the way out is shown. */
final class Refused implements Family {

    private static final String ERROR = "api-error";
    private static final String RETIRED = "gdata";
    private static final String WATCHED = "takeout-history";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(ERROR, "Google API error"),
                ReaderFormat.of(RETIRED, "YouTube API of 2008 to 2015, retired"),
                ReaderFormat.of(WATCHED, "Google Takeout watch and search history"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        JsonNode root = head.documents().stream().findFirst().orElse(MissingNode.getInstance());
        JsonNode error = root.path("error");
        if (isGoogleError(error) && !root.path("items").isArray()) {
            String domains = error.path("errors").toString();
            boolean isYouTube = domains.contains("\"youtube.") || domains.contains("\"usageLimits\"");
            // Other Google services answer in the same way.
            return Optional.of(isYouTube ? Claim.exact(ERROR) : Claim.shape(ERROR));
        }
        if (head.text().contains("://gdata.youtube.com/")) {
            return Optional.of(Claim.exact(RETIRED));
        }
        boolean isHistory = Claims.any(
                head,
                YouTube.WRAPPERS,
                n -> Json.hasAll(n, "header", "title", "products")
                        && n.path("products").toString().contains("YouTube"));
        boolean isHistoryPage = head.text().startsWith("<html")
                && head.text().contains("youtube.com/watch?v=")
                && head.text().contains("mdl-typography");
        return Claims.when(isHistory || isHistoryPage, Claim.exact(WATCHED));
    }

    private static boolean isGoogleError(JsonNode error) {
        return error.isObject()
                && error.path("code").isNumber()
                && (error.path("errors").isArray() || Json.has(error, "status"))
                && !Json.hasAny(error, "fbtrace_id", "error_subcode", "type");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        switch (format) {
            case ERROR -> error(file, sink);
            case RETIRED ->
                sink.refuse(
                        "retired-api",
                        "This is an answer of the YouTube API that was switched off in 2015. Maybe export channels.list and"
                                + " videos.list of the Data API v3 instead.");
            default ->
                sink.refuse(
                        "watch-history",
                        "This is what a person watched or searched for, and no data of a creator. Maybe import the files"
                                + " channels and video metadata of the same Takeout instead.");
        }
    }

    private static void error(ExportFile file, ModelSink sink) throws IOException {
        JsonNode error = JsonFile.envelope(file, Set.of()).path("error");
        String reason = Json.text(error, "errors/0/reason", "status");
        String what = "This is an error that the API answered (code " + Json.text(error, "code") + ", " + reason + ": "
                + Json.text(error, "message") + "), not data. ";
        String advice =
                switch (reason) {
                    case "quotaExceeded", "dailyLimitExceeded", "rateLimitExceeded" ->
                        "Maybe the day's quota is used up; ask again tomorrow.";
                    case "commentsDisabled" ->
                        "The comments of this video are switched off, so there are none to export.";
                    default -> "Maybe the key or token lacks a permission; ask again and save the new answer.";
                };
        sink.refuse("api-error", what + advice);
    }
}
