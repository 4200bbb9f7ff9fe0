package dev.rapport.plugin.reddit;

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
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Files of the site that have nothing of a creator: they are named truly, and the way out is shown. */
final class Refused implements Family {

    private static final String ERROR = "api-error";
    private static final String COMMUNITY = "community";
    private static final String TROPHIES = "trophies";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(ERROR, "Reddit API error"),
                ReaderFormat.of(COMMUNITY, "Reddit community"),
                ReaderFormat.of(TROPHIES, "Reddit trophies"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (Claims.any(head, Reddit.WRAPPERS, node -> Json.text(node, "kind").equals("TrophyList"))) {
            return Optional.of(Claim.exact(TROPHIES));
        }
        if (Claims.any(
                head,
                Reddit.WRAPPERS,
                node -> Json.text(node, "kind").equals("t5") && Json.has(node, "data/display_name"))) {
            return Optional.of(Claim.exact(COMMUNITY));
        }
        JsonNode root = head.documents().stream().findFirst().orElse(MissingNode.getInstance());
        boolean isError = root.path("error").isInt() || root.path("error").isLong();
        return Claims.when(isError && root.path("message").isTextual(), Claim.shape(ERROR));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        switch (format) {
            case COMMUNITY ->
                sink.refuse(
                        "no-creator-data",
                        "This is a community (subreddit), which is no creator. Maybe import its posts (/new, /top) or the"
                                + " page about a user instead.");
            case TROPHIES ->
                sink.refuse(
                        "no-creator-data",
                        "These are the trophies of a user, without his name and figures. Maybe import the page about the"
                                + " user (/user/NAME/about) instead.");
            default ->
                sink.refuse(
                        "api-error",
                        "This is an error that the API answered, not data. Maybe sign in again and save the new answer.");
        }
    }
}
