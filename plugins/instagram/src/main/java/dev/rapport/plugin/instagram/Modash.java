package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.RateCard;
import dev.rapport.api.model.StatedFigures;
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
import java.util.OptionalDouble;
import java.util.Set;

/** Modash's answers that list Instagram accounts: lookalikes and search by name. */
final class Modash implements Family {

    private static final String FORMAT = "modash-lookalikes";
    private static final Set<String> WRAPPERS = Set.of("lookalikes", "directs", "data", "result", "results");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Modash lookalikes", PROFILE, FOLLOWERS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean hasLists = Claims.any(head, WRAPPERS, n -> Json.hasAny(n, "lookalikes", "directs"));
        boolean isInstagram = Claims.any(
                head, WRAPPERS, n -> isCreator(n) && Json.text(n, "profile/url").contains("instagram.com/"));
        return Claims.when(hasLists && isInstagram, Claim.exact(FORMAT));
    }

    private static boolean isCreator(JsonNode node) {
        return node.has("userId") && node.path("profile").has("followers");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, WRAPPERS, reading, record -> {
            if (isCreator(record.node())) {
                creator(record, reading);
            } else if (!record.isEnvelope()) {
                reading.reject("no-profile", "The entry has no userId and profile.", record.place());
            }
        });
    }

    private static void creator(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        if (!Instagram.hasText(node, "userId", "profile/username")) {
            reading.reject("no-id", "The entry names no account.", record.place());
            return;
        }
        JsonNode rate = Json.at(node, "profile/engagementRate");
        boolean hasRate = rate.isNumber() && rate.doubleValue() >= 0;
        if (hasRate && rate.doubleValue() > 1) {
            reading.once(ReadIssue.warning(
                    "rate-implausible",
                    "The engagement rate (engagementRate = " + rate.asText()
                            + ") is a fraction above 1: more engagements per post than followers. Maybe leave such accounts out.",
                    record.at("profile/engagementRate")));
        }
        reading.sink()
                .account(Account.of(Instagram.account(Json.text(node, "userId"), Json.text(node, "profile/username")))
                        .name(Json.text(node, "profile/fullname"))
                        .followers(reading.count(node, record.place(), "profile/followers"))
                        .verified(Json.flag(node, "profile/isVerified"))
                        .isPrivate(Json.flag(node, "profile/isPrivate"))
                        .hasPicture(Instagram.hasText(node, "profile/picture") ? Flag.YES : Flag.UNKNOWN)
                        .stated(new StatedFigures(
                                hasRate ? OptionalDouble.of(rate.doubleValue()) : OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                RateCard.EMPTY))
                        .build());
    }
}
