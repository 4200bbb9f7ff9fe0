package dev.rapport.plugin.linkedin;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
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

/** Marketing API, also through Airbyte: organizations, their followers, and figures of their shares. */
final class MarketingApi implements Family {

    private static final String FORMAT = "marketing-api";
    private static final Set<String> WRAPPERS = Set.of("data", "elements", "result", "results", "records", "pages");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "LinkedIn Marketing API",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                LIKES,
                COMMENT_COUNT,
                SHARES,
                VIEWS,
                REACH));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Claims.any(head, WRAPPERS, MarketingApi::isKnown), Claim.exact(FORMAT));
    }

    private static boolean isKnown(JsonNode node) {
        return Json.hasAny(node, "totalShareStatistics", "followerCountsByGeoCountry", "firstDegreeSize")
                || Json.hasAll(node, "vanityName", "localizedName");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, WRAPPERS, reading, record -> {
            if (record.open().isEmpty() && isKnown(record.node())) {
                take(record, reading);
            }
        });
    }

    private static void take(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        String place = record.place();
        AccountRef ref = LinkedIn.organization(
                Json.text(node, "organizationalEntity", "organization", "id"), Json.text(node, "vanityName"));
        if (node.has("localizedName")) {
            reading.sink()
                    .account(Account.of(ref)
                            .name(Json.text(node, "localizedName"))
                            .build());
        } else if (node.has("firstDegreeSize")) {
            reading.sink()
                    .account(Account.of(ref)
                            .followers(reading.count(node, place, "firstDegreeSize"))
                            .build());
        } else if (node.has("totalShareStatistics")) {
            share(node, ref, place, reading);
        } else {
            LinkedIn.figureNotKept(
                    reading,
                    "The followers by country, industry and seniority name them by numbers only, which say nothing here.");
        }
    }

    private static void share(JsonNode node, AccountRef ref, String place, Reading reading) {
        Optional<PostUrn> urn = PostUrn.of(Json.text(node, "share", "ugcPost"));
        if (urn.isEmpty()) {
            LinkedIn.figureNotKept(
                    reading,
                    "The figures (impressionCount = " + Json.text(node, "totalShareStatistics/impressionCount")
                            + ") are sums of all posts of the organization.");
            return;
        }
        String figures = "totalShareStatistics/";
        reading.sink()
                .post(LinkedIn.post(ref, urn.get(), "")
                        .likes(reading.count(node, place, figures + "likeCount"))
                        .comments(reading.count(node, place, figures + "commentCount"))
                        .shares(reading.count(node, place, figures + "shareCount"))
                        .views(reading.count(node, place, figures + "impressionCount"))
                        .reach(reading.count(node, place, figures + "uniqueImpressionsCount"))
                        .build());
    }
}
