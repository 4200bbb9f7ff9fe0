package dev.rapport.plugin.threads;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Flag;
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

/** A profile of the Graph API. Followers come with the insights only. */
final class Profile implements Family {

    private static final String FORMAT = "graph-profile";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Threads Graph API profile", PROFILE, FOLLOWERS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Claims.any(head, Threads.WRAPPERS, Profile::isProfile), Claim.exact(FORMAT));
    }

    private static boolean isProfile(JsonNode node) {
        return node.has("username") && Json.hasAny(node, "threads_biography", "threads_profile_picture_url");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, Threads.WRAPPERS, reading, record -> {
            JsonNode node = record.node();
            if (isProfile(node) && record.isComplete()) {
                AccountRef ref = AccountRef.of(Threads.PLATFORM, Json.text(node, "id"), Json.text(node, "username"));
                if (!ref.isNamed()) {
                    reading.reject("no-name", "The profile names no account.", record.place());
                    return;
                }
                sink.account(Account.of(ref)
                        .name(Json.text(node, "name"))
                        .bio(Json.text(node, "threads_biography"))
                        .followers(reading.count(node, record.place(), "followers_count", "follower_count"))
                        .verified(Json.flag(node, "is_verified"))
                        .hasPicture(
                                Json.text(node, "threads_profile_picture_url").isEmpty() ? Flag.UNKNOWN : Flag.YES)
                        .build());
            } else if (!record.isEnvelope() && record.isComplete()) {
                reading.reject("no-profile", "The entry is no profile.", record.place());
            }
        });
    }
}
