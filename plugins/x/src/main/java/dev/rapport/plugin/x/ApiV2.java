package dev.rapport.plugin.x;

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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** API v2: tweets and users, one or many, with what they refer to in {@code includes}; also the two halves that academictwitteR stores. */
final class ApiV2 implements Family {

    private static final String FORMAT = "api-v2";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "X API v2",
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
                DURATION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean isSure = Claims.any(
                head,
                X.WRAPPERS,
                n -> V2Tweet.isSure(n) || V2User.isSure(n) || Json.has(n, "includes") && n.has("matching_rules"));
        if (isSure) {
            return Optional.of(Claim.exact(FORMAT));
        }
        if (Claims.any(head, X.WRAPPERS, n -> isOther(n) || isEmpty(n))) {
            return Optional.of(Claim.shape(FORMAT));
        }
        // An id and a text, or an id and a name, could be anybody's.
        return Claims.when(
                Claims.any(head, X.WRAPPERS, n -> V2Tweet.isTweet(n) || V2User.isUser(n)), Claim.fallback(FORMAT));
    }

    /** Counts per hour, polls, media and places: of no account. */
    private static boolean isOther(JsonNode node) {
        return Json.hasAll(node, "start", "end", "tweet_count")
                || Json.hasAll(node, "voting_status", "options")
                || node.has("media_key") && Json.hasAny(node, "type", "url");
    }

    private static boolean isEmpty(JsonNode node) {
        return Json.has(node, "meta/result_count")
                && node.path("meta").path("result_count").asInt(1) == 0;
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        V2Joins joins = V2Joins.of(file);
        Set<String> authors = new HashSet<>();
        long[] others = {0, 0};
        JsonFile.each(file, X.WRAPPERS, XFields.READ, reading, record -> {
            if (record.isEnvelope()) {
                envelope(record.node(), reading);
            }
            for (JsonRecord part : halves(record)) {
                take(part, joins, authors, others, reading);
            }
        });
        joins.authors(authors, reading);
        if (others[1] == 0) {
            Told.figureNotKept(
                    reading,
                    others[0] == 0
                            ? "The answer has no tweets and no users: there is nothing to keep."
                            : others[0] == 1
                                    ? "The only record is a count, a poll, a place or media of no account; it is not kept."
                                    : "The " + others[0]
                                            + " records are counts, polls, places or media of no account; they are not kept.");
        }
    }

    private static void envelope(JsonNode node, Reading reading) {
        if (Json.has(node, "meta/next_token") || node.has("next_token")) {
            Told.morePages(reading, "next_token");
        }
        int failures = node.path("errors").size();
        if (failures > 0) {
            reading.once(ReadIssue.info(
                    "partial-errors",
                    "The answer has data, and " + failures + " errors beside it ("
                            + Json.text(node, "errors/0/title", "errors/0/detail")
                            + "): what they are about is unknown.",
                    "/errors"));
        }
    }

    private static void take(JsonRecord part, V2Joins joins, Set<String> authors, long[] others, Reading reading) {
        JsonNode node = part.node();
        boolean isWhole = part.open().isEmpty();
        if (V2Tweet.isTweet(node)) {
            others[1]++;
            if (isWhole) {
                V2Tweet.read(part, joins, reading).ifPresent(authors::add);
            }
        } else if (V2User.isUser(node)) {
            others[1]++;
            if (isWhole) {
                V2User.read(node, part.place(), reading);
            }
        } else if (!part.isEnvelope() || isOther(node)) {
            others[0]++;
        }
    }

    /** A page in a list of pages that has something beside its tweets and users is opened here. */
    private static List<JsonRecord> halves(JsonRecord record) {
        List<JsonRecord> parts = new ArrayList<>();
        for (String list : List.of("users", "tweets")) {
            int position = 0;
            for (JsonNode element : record.node().path(list)) {
                parts.add(record.part(element, list + "/" + position++));
            }
        }
        return parts.isEmpty() ? List.of(record) : parts;
    }
}
