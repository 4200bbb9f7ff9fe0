package dev.rapport.plugin.tiktok;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
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

/** Suggested accounts of the page Discover, which has no time in it; hashtags and music beside them are passed over. */
final class Discover implements Family {

    private static final String FORMAT = "discover";
    private static final Set<String> WRAPPERS = Set.of("data", "result", "results", "user", "pages");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "TikTok Discover accounts", PROFILE, FOLLOWERS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Claims.any(head, WRAPPERS, Discover::isAccount), Claim.exact(FORMAT));
    }

    private static boolean isAccount(JsonNode node) {
        return Json.text(node, "id").startsWith("@") && Json.hasAll(node, "userId", "stats/followers");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, WRAPPERS, TiktokFields.READ, reading, record -> {
            JsonNode node = record.node();
            if (isAccount(node) && record.isComplete()) {
                account(record, reading);
            } else if (!record.isEnvelope() && record.isComplete()) {
                reading.reject("unknown-record", "The record is no account.", record.place());
            }
        });
    }

    private static void account(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        reading.sink()
                .account(Account.of(TikTok.account(Json.text(node, "userId"), Json.text(node, "id")))
                        .name(Json.text(node, "name"))
                        .bio(Json.text(node, "bio").strip())
                        .followers(TikTok.shown(reading.count(node, record.place(), "stats/followers")))
                        .verified(Json.flag(node, "verified"))
                        .hasPicture(TikTok.hasPicture(node, "avatar"))
                        .build());
    }
}
