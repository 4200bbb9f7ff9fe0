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
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Data API v3: lists of every kind, single things, and collections of either. */
final class DataApi implements Family {

    private static final String FORMAT = "data-api";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "YouTube Data API v3",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                VIEWS,
                DURATION,
                PARTNERSHIP,
                COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (Claims.any(head, YouTube.WRAPPERS, DataApi::isNamed)) {
            return Optional.of(Claim.exact(FORMAT));
        }
        boolean fits = Claims.any(
                head,
                YouTube.WRAPPERS,
                n -> Json.hasAny(n, "snippet", "statistics", "contentDetails")
                        && ApiKind.shaped(n).isPresent());
        return Claims.when(fits, Claim.shape(FORMAT));
    }

    private static boolean isNamed(JsonNode node) {
        return Json.text(node, "kind").startsWith(ApiKind.PREFIX)
                || Json.text(node, "id/kind").startsWith(ApiKind.PREFIX);
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        ApiAnswer answer = new ApiAnswer(reading);
        JsonFile.each(file, YouTube.WRAPPERS, YoutubeFields.READ, reading, answer::take);
        answer.finish();
    }
}
