package dev.rapport.plugin.mastodon;

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
import java.util.Set;

/** The own archive: who the account is. It owns the whole archive. */
final class ArchiveActor implements Family {

    private static final String FORMAT = "archive-actor";
    private static final Set<String> TYPES = Set.of("Person", "Service", "Application", "Organization", "Group");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Mastodon archive, actor.json", PROFILE));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Claims.any(head, Mastodon.WRAPPERS, ArchiveActor::isActor), Claim.exact(FORMAT));
    }

    private static boolean isActor(JsonNode node) {
        return TYPES.contains(Json.text(node, "type")) && node.has("preferredUsername");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, Mastodon.WRAPPERS, reading, record -> {
            JsonNode node = record.node();
            if (!isActor(node) || !record.isComplete()) {
                return;
            }
            AccountRef ref = actor(Json.text(node, "id"), Json.text(node, "preferredUsername"));
            boolean ownsArchive = Json.text(node, "outbox").equals("outbox.json");
            if (ownsArchive && ref.isNamed()) {
                reading.sink().owner(ref);
            }
            reading.sink()
                    .account(Account.of(ref)
                            .name(Json.text(node, "name"))
                            .bio(PlainText.of(Json.text(node, "summary")))
                            .hasPicture(Flag.of(node.path("icon").isObject()))
                            .created(reading.time(node, record.place(), "published"))
                            .urls(Links.of(node.path("attachment"), "value"))
                            .build());
        });
    }

    /** An account of the archive: its address is its id. */
    static AccountRef actor(String address, String user) {
        return AccountRef.of(Mastodon.PLATFORM, address, user.isEmpty() ? userOf(address) : user);
    }

    private static String userOf(String address) {
        int users = address.indexOf("/users/");
        // Newer servers have numbers there, which are no names.
        return users < 0 || address.contains("/ap/")
                ? ""
                : address.substring(users + 7).split("/", 2)[0];
    }
}
