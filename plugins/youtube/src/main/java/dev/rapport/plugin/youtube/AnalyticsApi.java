package dev.rapport.plugin.youtube;

import static dev.rapport.api.plugin.ReaderCapability.*;

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
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Analytics API: a table of rows whose columns are named beside it. */
final class AnalyticsApi implements Family {

    private static final String FORMAT = "analytics-api";

    /** Without {@code rows}: a row is a list of values, and no record. */
    private static final Set<String> WRAPPERS = Set.of("items", "data", "result", "results", "response", "body");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(FORMAT, "YouTube Analytics API", POSTS, LIKES, COMMENT_COUNT, SHARES, VIEWS, AUDIENCE));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (Claims.any(head, WRAPPERS, n -> Json.text(n, "kind").startsWith("youtubeAnalytics#"))) {
            return Optional.of(Claim.exact(FORMAT));
        }
        return Claims.when(
                Claims.any(head, WRAPPERS, n -> Json.has(n, "columnHeaders/0/columnType")), Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, WRAPPERS, reading, record -> {
            if (record.node().has("columnHeaders")) {
                table(record, reading);
            }
        });
    }

    private static void table(JsonRecord record, Reading reading) {
        if (record.node().path("rows").isEmpty()) {
            reading.sink()
                    .issue(ReadIssue.info(
                            "below-threshold",
                            "The table has no rows: there was too little for YouTube to show it. That is unknown, not zero.",
                            record.place()));
            return;
        }
        new ResultTable(record, reading).give();
    }
}
