package dev.rapport.plugin.twitch;

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

/** Answers of the Helix API. */
final class Helix implements Family {

    private static final String FORMAT = "helix";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT, "Twitch Helix API", PROFILE, FOLLOWERS, POSTS, POST_TIME, CAPTION, VIEWS, DURATION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean fits =
                Claims.any(head, Twitch.WRAPPERS, node -> HelixKind.of(node) != HelixKind.OTHER || isSchedule(node));
        return Claims.when(fits, Claim.exact(FORMAT));
    }

    static boolean isSchedule(JsonNode node) {
        return Json.hasAll(node, "segments", "broadcaster_id", "broadcaster_login");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        HelixAnswer answer = new HelixAnswer(new Reading(sink));
        JsonFile.each(file, Twitch.WRAPPERS, answer.reading(), answer::take);
        answer.finish();
    }
}
