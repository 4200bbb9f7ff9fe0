package dev.rapport.plugin.facebook;

import static dev.rapport.api.plugin.ReaderCapability.*;

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
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Graph API of pages, v2 to today: pages, posts, videos, comments and insights, alone, in lists, and by their ids. */
final class Graph implements Family {

    private static final String FORMAT = "graph";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Graph API of a Facebook page",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SHARES,
                VIEWS,
                REACH,
                DURATION,
                COMMENTS,
                AUDIENCE,
                FOLLOWER_HISTORY));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (Claims.any(head, Facebook.WRAPPERS, n -> GraphShape.isSure(n) || isMapOf(n))) {
            return Optional.of(Claim.exact(FORMAT));
        }
        return Claims.when(
                Claims.any(head, Facebook.WRAPPERS, node -> GraphShape.isLikely(node) || isMapOfVideos(node)),
                Claim.shape(FORMAT));
    }

    private static boolean isMapOf(JsonNode node) {
        return GraphShape.byId(node).anyMatch(child -> GraphShape.isSure(child) || GraphShape.isPage(child));
    }

    /** Videos have few fields that are theirs alone; that each stands under its own id says more. */
    private static boolean isMapOfVideos(JsonNode node) {
        return GraphShape.byId(node).anyMatch(child -> node.has(Json.text(child, "id")) && GraphShape.isLikely(child));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        GraphInsights insights = new GraphInsights(reading);
        boolean[] isAny = {false};
        JsonFile.each(file, Facebook.WRAPPERS, reading, record -> {
            if (record.isEnvelope() && Json.has(record.node(), "paging/next")) {
                reading.once(ReadIssue.info(
                        "incomplete-pages",
                        "This is one page of several, so averages are over a part. Maybe save the next pages, too.",
                        "/paging/next"));
            }
            isAny[0] |= take(record, insights, reading);
        });
        insights.finish();
        if (!isAny[0]) {
            Facebook.figureNotKept(
                    reading, "The answer has no page, post, video or comment. Maybe ask for more fields.");
        }
    }

    private static boolean take(JsonRecord record, GraphInsights insights, Reading reading) {
        JsonNode node = record.node();
        if (isMapOf(node) || isMapOfVideos(node)) {
            node.properties().forEach(entry -> {
                if (entry.getValue().isObject() && record.isComplete(entry.getValue())) {
                    take(JsonRecord.whole(entry.getValue(), record.at(entry.getKey())), insights, reading);
                }
            });
            return true;
        }
        if (node.path("data").isArray() && !node.has("id")) {
            // A whole answer that is one of several.
            int position = 0;
            boolean isAny = false;
            for (JsonNode element : node.path("data")) {
                isAny |= take(record.part(element, "data/" + position++), insights, reading);
            }
            return isAny;
        }
        if (!record.open().isEmpty()) {
            return false;
        }
        if (GraphShape.isInsight(node)) {
            insights.take(record);
            return true;
        }
        if (GraphShape.isComment(node)) {
            GraphComment.read(record, "", "", reading);
            return true;
        }
        if (GraphShape.isPost(node)) {
            GraphPost.read(record, reading);
            return true;
        }
        if (GraphShape.isPage(node)) {
            GraphPage.read(record, insights, reading);
            return true;
        }
        return false;
    }
}
