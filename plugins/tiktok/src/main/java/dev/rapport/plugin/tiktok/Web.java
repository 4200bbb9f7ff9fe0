package dev.rapport.plugin.tiktok;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.Fields;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What tiktok.com and its apps answer, also through wrappers and scrapers: posts with their authors, and profiles. */
final class Web implements Family {

    private static final String FORMAT = "web";
    private static final Fields FIELDS = TiktokFields.READ.andWhole(PageState.KEYED);

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "TikTok web or app JSON",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SHARES,
                SAVES,
                VIEWS,
                DURATION,
                PARTNERSHIP));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (Claims.any(head, TikTok.WRAPPERS, n -> isRecord(n) || PageState.isState(n))) {
            return Optional.of(Claim.exact(FORMAT));
        }
        boolean isEmptyPage = Claims.any(
                head,
                TikTok.WRAPPERS,
                n -> n.path("itemList").isArray() && n.path("itemList").isEmpty() && n.has("hasMore"));
        return Claims.when(isEmptyPage, Claim.shape(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Authors authors = new Authors(reading);
        boolean[] hasRecords = {false};
        JsonFile.each(file, TikTok.WRAPPERS, FIELDS, reading, record -> {
            List<JsonRecord> kept = PageState.records(record);
            for (JsonRecord one : kept.isEmpty() ? List.of(record) : kept) {
                hasRecords[0] |= take(one, authors, reading);
            }
            if (record.isEnvelope()) {
                envelope(record.node(), reading);
            }
        });
        if (!hasRecords[0]) {
            Told.figureNotKept(
                    reading, "The list (itemList) is empty: there is nothing to keep. The account may be private.");
        }
    }

    private static boolean isRecord(JsonNode node) {
        return WebItem.isItem(node) || WebProfile.isProfile(node);
    }

    private static boolean take(JsonRecord record, Authors authors, Reading reading) {
        JsonNode node = record.node();
        if (WebProfile.isProfile(node)) {
            if (record.isComplete(node.path("user"))) {
                WebProfile.read(record, reading);
            }
            return true;
        }
        if (WebItem.isItem(node)) {
            if (record.isComplete()) {
                WebItem.read(record, authors, reading);
            }
            return true;
        }
        if (!record.isEnvelope() && record.isComplete()) {
            reading.reject("unknown-record", "The record is neither a post nor a profile.", record.place());
        }
        return false;
    }

    private static void envelope(JsonNode node, Reading reading) {
        if (node.path("hasMore").asBoolean(false) || node.path("has_more").asInt(0) == 1) {
            Told.morePages(reading, "hasMore");
        }
        // The server says when it answered.
        long now = Json.at(node, "extra/now").asLong(0);
        if (now > 1_400_000_000_000L && now < 4_000_000_000_000L) {
            reading.sink().exportedAt(Instant.ofEpochMilli(now));
        }
    }
}
