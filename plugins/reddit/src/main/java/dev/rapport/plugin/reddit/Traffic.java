package dev.rapport.plugin.reddit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
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

/** Visits of a community by hour, day and month: a community is no creator, so they are told and not kept. */
final class Traffic implements Family {

    private static final String FORMAT = "community-traffic";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Reddit community traffic"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Claims.any(head, Reddit.WRAPPERS, Traffic::isTraffic), Claim.exact(FORMAT));
    }

    private static boolean isTraffic(JsonNode node) {
        return node.path("day").path(0).isArray() && Json.hasAny(node, "hour", "month")
                || node.path("day").path(0).isArray()
                        && node.path("day").path(0).size() == 4;
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        JsonFile.each(file, Reddit.WRAPPERS, new Reading(sink), record -> {
            if (record.node().path("day").isArray()) {
                sink.issue(ReadIssue.info(
                        "figure-not-kept",
                        "These are visits of a community on "
                                + record.node().path("day").size()
                                + " days, which belong to no creator. Maybe import its posts instead.",
                        record.place()));
            }
        });
    }
}
