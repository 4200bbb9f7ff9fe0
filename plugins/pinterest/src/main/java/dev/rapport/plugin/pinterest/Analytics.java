package dev.rapport.plugin.pinterest;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Count;
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

/** API v5 analytics: top pins are kept with the figures of their period; the sums of an account or a pin are told. */
final class Analytics implements Family {

    private static final String FORMAT = "api-analytics";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Pinterest API v5 analytics", POSTS, SAVES, VIEWS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(
                Claims.any(head, Pinterest.WRAPPERS, n -> isTop(n) || sums(n).isObject()), Claim.exact(FORMAT));
    }

    private static boolean isTop(JsonNode node) {
        return Json.hasAll(node, "pin_id", "metrics");
    }

    private static JsonNode sums(JsonNode node) {
        return Json.first(node, "all/summary_metrics", "all/lifetime_metrics", "summary_metrics");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, Pinterest.WRAPPERS, reading, record -> {
            if (!record.open().isEmpty()) {
                return;
            }
            if (isTop(record.node())) {
                pin(record, reading);
            } else if (sums(record.node()).isObject()) {
                told(record.node(), reading);
            }
        });
    }

    private static void pin(JsonRecord record, Reading reading) {
        String id = Json.text(record.node(), "pin_id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The record has no pin_id.", record.place());
            return;
        }
        reading.once(ReadIssue.info(
                "period-values",
                "The figures are those of the period that was asked for, not of the whole life of a pin, and only the top pins are here.",
                record.place()));
        reading.sink()
                .post(Pinterest.pin(Pinterest.unnamed(), id, "", "")
                        .views(ready(record, "IMPRESSION", reading))
                        .saves(ready(record, "SAVE", reading))
                        .build());
    }

    /** What is still being processed stands at zero and is none. */
    private static Count ready(JsonRecord record, String metric, Reading reading) {
        String status = Json.text(record.node(), "data_status/" + metric);
        return status.isEmpty() || status.equals("READY") || status.equals("ESTIMATE")
                ? reading.count(record.node(), record.place(), "metrics/" + metric)
                : Count.unknown();
    }

    private static void told(JsonNode node, Reading reading) {
        JsonNode days = Json.first(node, "all/daily_metrics", "daily_metrics");
        long ready = 0;
        for (JsonNode day : days) {
            ready += Json.text(day, "data_status").equals("READY") ? 1 : 0;
        }
        Pinterest.figureNotKept(
                reading,
                "The " + days.size() + " days (" + ready
                        + " of them ready) are figures without the name of their account or pin"
                        + " (IMPRESSION = " + Json.text(sums(node), "IMPRESSION") + ", SAVE = "
                        + Json.text(sums(node), "SAVE") + "). Maybe export the pins with pin_metrics.");
    }
}
