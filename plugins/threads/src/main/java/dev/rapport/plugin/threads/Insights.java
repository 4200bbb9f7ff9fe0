package dev.rapport.plugin.threads;

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
import java.util.Set;

/** Insights of the Graph API: of a post over its life, and of an account. */
final class Insights implements Family {

    private static final String FORMAT = "graph-insights";

    /** Names that no other Meta service counts; views and likes alone could be anybody's. */
    private static final Set<String> OWN = Set.of("reposts", "quotes", "thread_replies");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Threads Graph API insights",
                PROFILE,
                FOLLOWERS,
                POSTS,
                LIKES,
                COMMENT_COUNT,
                SHARES,
                VIEWS,
                AUDIENCE));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean hasInsights = Claims.any(head, Threads.WRAPPERS, Insights::isInsight);
        boolean isOwn = Claims.any(
                head,
                Threads.WRAPPERS,
                node -> isInsight(node)
                        && (OWN.contains(Json.text(node, "name"))
                                || Json.text(node, "id").contains("/thread_")));
        return Claims.when(hasInsights && isOwn, Claim.exact(FORMAT));
    }

    static boolean isInsight(JsonNode node) {
        return Json.hasAll(node, "name", "period")
                && (node.path("values").isArray() || Json.hasAny(node, "total_value", "link_total_values"));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        InsightSet insights = new InsightSet(new Reading(sink));
        JsonFile.each(file, Threads.WRAPPERS, insights.reading(), record -> {
            if (isInsight(record.node()) && record.isComplete()) {
                insights.take(record);
            } else if (record.isEnvelope()) {
                Threads.paging(record, insights.reading());
            }
        });
        insights.finish();
    }
}
