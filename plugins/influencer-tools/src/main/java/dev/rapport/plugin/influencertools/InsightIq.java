package dev.rapport.plugin.influencertools;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
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
import dev.rapport.parsing.Times;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** InsightIQ's (Phyllo's) report on one creator of any platform. Contacts, ethnicity and named followers are passed over. */
final class InsightIq implements Family {

    private static final String FORMAT = "insightiq-report";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "InsightIQ creator report",
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
                PARTNERSHIP,
                AUDIENCE,
                FOLLOWER_HISTORY,
                PRICES));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Claims.any(head, Tools.WRAPPERS, InsightIq::isReport), Claim.exact(FORMAT));
    }

    private static boolean isReport(JsonNode node) {
        boolean namesPlatform = !Json.text(node, "work_platform/name").isEmpty()
                || !Tools.platformOf(Json.text(node, "profile/url")).isEmpty();
        return namesPlatform && Json.hasAny(node.path("profile"), "platform_username", "external_id");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, Tools.WRAPPERS, ToolsFields.READ, reading, record -> {
            if (record.node().path("profile").isObject()) {
                report(record, reading);
            } else if (!record.isEnvelope()) {
                reading.reject("no-profile", "The report has no profile.", record.place());
            }
        });
    }

    private static void report(JsonRecord record, Reading reading) {
        JsonNode profile = record.node().path("profile");
        JsonRecord part = record.part(profile, "profile");
        String named = Json.text(record.node(), "work_platform/name");
        String platform = named.isEmpty() ? Tools.platformOf(Json.text(profile, "url")) : Tools.platform(named);
        AccountRef ref =
                AccountRef.of(platform, Json.text(profile, "external_id"), Json.text(profile, "platform_username"));
        if (!ref.isNamed() || platform.isEmpty()) {
            reading.reject("no-id", "The report names no account or no platform.", part.place());
            return;
        }
        // The figures are as old as the vendor's last look, however young the report is.
        JsonNode dated = Json.hasAny(profile, "updated_at", "report_generated_at") ? profile : record.node();
        Moment seen = reading.time(dated, part.place(), "updated_at", "report_generated_at");
        if (seen instanceof Moment.At at) {
            reading.sink().exportedAt(at.instant());
        }
        account(part, record.node().path("pricing"), ref, reading);
        history(part, ref, reading);
        InsightIqPosts.read(part, ref, reading);
        InsightIqAudience.read(profile.path("audience"), ref, seen, reading);
    }

    private static void account(JsonRecord record, JsonNode pricing, AccountRef ref, Reading reading) {
        JsonNode node = record.node();
        OptionalDouble rate = Tools.number(node.path("engagement_rate"));
        Tools.plausible(rate, record.at("engagement_rate"), reading);
        RateCard prices = InsightIqPrices.of(pricing);
        if (!prices.fees().isEmpty()) {
            reading.once(ReadIssue.info(
                    "prices-estimated",
                    "The prices (" + prices.fees().values()
                            + ") are the middle of the vendor's estimate, not what the creator asks for."
                            + " Maybe put the real ones into rates.csv.",
                    "/pricing"));
        }
        reading.sink()
                .account(Account.of(ref)
                        .name(Tools.text(node, "full_name"))
                        .bio(Tools.text(node, "introduction"))
                        .followers(reading.count(node, record.place(), "follower_count", "subscriber_count"))
                        .following(reading.count(node, record.place(), "following_count"))
                        .posts(reading.count(node, record.place(), "content_count"))
                        .verified(Json.flag(node, "is_verified"))
                        .hasPicture(Json.text(node, "image_url").isEmpty() ? Flag.UNKNOWN : Flag.YES)
                        .country(Json.text(node, "location/country", "country"))
                        .stated(new StatedFigures(
                                rate,
                                Tools.number(node.path("average_likes")),
                                Tools.number(node.path("average_comments")),
                                Tools.number(node.path("average_views")),
                                prices))
                        .build());
    }

    private static void history(JsonRecord record, AccountRef ref, Reading reading) {
        int position = 0;
        for (JsonNode month : record.node().path("reputation_history")) {
            String place = record.at("reputation_history/" + position++);
            Count followers = reading.count(month, place, "follower_count", "subscriber_count");
            String name = Json.text(month, "month");
            if (followers.isKnown() && name.matches("\\d{4}-\\d{2}")) {
                reading.sink().followers(new FollowerCount(ref, Times.of(name + "-01"), followers));
            }
        }
    }
}
