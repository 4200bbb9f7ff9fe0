package dev.rapport.plugin.influencertools;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Flag;
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

/** Modash: pages of a discovery search, and reports on one creator. */
final class Modash implements Family {

    private static final String SEARCH = "modash-discovery";
    private static final String REPORT = "modash-report";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(SEARCH, "Modash discovery search", PROFILE, FOLLOWERS),
                ReaderFormat.of(REPORT, "Modash creator report", PROFILE, FOLLOWERS, AUDIENCE, FOLLOWER_HISTORY));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (Claims.any(head, Tools.WRAPPERS, Modash::isFound)) {
            return Optional.of(Claim.exact(SEARCH));
        }
        return Claims.when(Claims.any(head, Tools.WRAPPERS, Modash::isReport), Claim.shape(REPORT));
    }

    private static boolean isFound(JsonNode node) {
        return node.has("profileType") && Json.hasAny(node, "profileData/userId", "profileData/profile");
    }

    private static boolean isReport(JsonNode node) {
        return Json.hasAll(node, "profile/profile/followers", "profile/audience")
                || Json.hasAll(node, "profile/profile/followers", "profile/userId");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, Tools.WRAPPERS, ToolsFields.READ, reading, record -> {
            JsonNode node = record.node();
            if (!record.isComplete()) {
                return;
            }
            if (isFound(node)) {
                found(record, reading);
            } else if (isReport(node)) {
                ModashReport.read(record, reading);
            } else if (!record.isEnvelope()) {
                reading.reject("no-profile", "The entry has no profile.", record.place());
            }
        });
    }

    private static void found(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        if (Json.flag(node, "isBlurry", "profileData/isBlurry", "profileData/profile/isBlurry")
                        .isYes()
                || Json.flag(node, "isHidden", "profileData/isHidden", "profileData/profile/isHidden")
                        .isYes()) {
            reading.once(ReadIssue.info(
                    "hidden-row",
                    "Modash hides creators behind made-up names without a plan that shows them; they are passed over.",
                    record.place()));
            return;
        }
        JsonNode data = node.path("profileData");
        account(Tools.platform(Json.text(node, "profileType")), data, record, reading, "");
    }

    /** The part that a search and a report have in common. */
    static AccountRef account(String platform, JsonNode data, JsonRecord record, Reading reading, String bio) {
        JsonNode profile = data.path("profile");
        String place = record.place();
        AccountRef ref = AccountRef.of(platform, Json.text(data, "userId"), Json.text(profile, "username", "handle"));
        if (!ref.isNamed() || platform.isEmpty()) {
            reading.reject("no-id", "The entry names no account or no platform.", place);
            return ref;
        }
        OptionalDouble rate = Tools.number(profile.path("engagementRate"));
        Tools.plausible(rate, place, reading);
        reading.sink()
                .account(Account.of(ref)
                        .name(Tools.text(profile, "fullname"))
                        .bio(bio)
                        .followers(reading.count(profile, place, "followers"))
                        .following(reading.count(data, place, "following"))
                        .posts(reading.count(data, place, "postsCount", "postsCounts"))
                        .verified(Json.flag(profile, "isVerified").or(Json.flag(data, "isVerified")))
                        .isPrivate(Json.flag(profile, "isPrivate").or(Json.flag(data, "isPrivate")))
                        .hasPicture(Json.text(profile, "picture").isEmpty() ? Flag.UNKNOWN : Flag.YES)
                        .country(Json.text(data, "country"))
                        .stated(Tools.stated(
                                rate,
                                Tools.number(data.path("avgLikes")),
                                Tools.number(data.path("avgComments")),
                                Tools.number(data.path("avgViews"))))
                        .build());
        return ref;
    }
}
