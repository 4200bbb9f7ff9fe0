package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
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
import dev.rapport.parsing.Times;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code profile.json} and {@code connections.json} of the exports until 2020: who the archive is of, and how many followed. E-mail, phone
 * and the names of followers are passed over.
 */
final class OwnAccountUntil2020 implements Family {

    private static final String PROFILE_FORMAT = "own-profile-2020";
    private static final String CONNECTIONS_FORMAT = "own-connections-2020";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(PROFILE_FORMAT, "Instagram's own export until 2020, profile.json", PROFILE),
                ReaderFormat.of(
                        CONNECTIONS_FORMAT,
                        "Instagram's own export until 2020, connections.json",
                        PROFILE,
                        FOLLOWER_HISTORY));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (head.documents().stream().anyMatch(OwnAccountUntil2020::isProfile)) {
            return Optional.of(Claim.exact(PROFILE_FORMAT));
        }
        return Claims.when(
                head.documents().stream().anyMatch(OwnAccountUntil2020::areConnections),
                Claim.exact(CONNECTIONS_FORMAT));
    }

    private static boolean isProfile(JsonNode node) {
        return Json.hasAll(node, "username", "date_joined", "private_account");
    }

    /** Each list is an object whose names are people and whose values are times. */
    private static boolean areConnections(JsonNode node) {
        return node.path("blocked_users").isObject()
                && (node.path("follow_requests_sent").isObject()
                        || node.path("followers").isObject());
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, Set.of(), reading, record -> {
            if (format.equals(PROFILE_FORMAT)) {
                profile(record, reading);
            } else if (record.isComplete()) {
                connections(record.node(), reading);
            }
        });
    }

    private static void profile(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        AccountRef owner = Instagram.account("", Json.text(node, "username"));
        if (!owner.isNamed()) {
            return;
        }
        String website = Json.text(node, "website");
        reading.sink().owner(owner);
        reading.sink()
                .account(Account.of(owner)
                        .name(Json.text(node, "name"))
                        .bio(Json.text(node, "biography"))
                        .isPrivate(Json.flag(node, "private_account"))
                        .hasPicture(Instagram.hasText(node, "profile_pic_url") ? Flag.YES : Flag.UNKNOWN)
                        .created(reading.time(node, record.place(), "date_joined"))
                        .urls(website.isBlank() ? List.of() : List.of(website))
                        .build());
    }

    private static void connections(JsonNode node, Reading reading) {
        JsonNode followers = node.path("followers");
        if (followers.isObject()) {
            reading.sink()
                    .followers(
                            new FollowerCount(Instagram.unnamed(), newest(followers), Count.exact(followers.size())));
        }
        if (node.path("following").isObject()) {
            reading.sink()
                    .account(Account.of(Instagram.unnamed())
                            .following(Count.exact(node.path("following").size()))
                            .build());
        }
    }

    /** When the last one came: the day of the export stands nowhere. */
    private static Moment newest(JsonNode people) {
        return people.valueStream()
                .map(time -> Times.of(time.asText()))
                .filter(Moment::isKnown)
                .max(Comparator.comparing(Moment::iso))
                .orElse(Moment.unknown());
    }
}
