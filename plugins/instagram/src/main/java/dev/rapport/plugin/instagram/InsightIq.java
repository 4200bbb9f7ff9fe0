package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.RateCard;
import dev.rapport.api.model.Source;
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
import dev.rapport.parsing.Shares;
import dev.rapport.parsing.Times;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** InsightIQ's (Phyllo's) report on one creator. Contacts, ethnicity and named followers are passed over. */
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
        return Claims.when(Claims.any(head, Instagram.WRAPPERS, InsightIq::isReport), Claim.exact(FORMAT));
    }

    private static boolean isReport(JsonNode node) {
        boolean isInstagram = Json.text(node, "work_platform/name").equalsIgnoreCase("instagram")
                || Json.text(node, "profile/url").contains("instagram.com/");
        return isInstagram && Json.hasAny(node.path("profile"), "platform_username", "external_id");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, Instagram.WRAPPERS, reading, record -> {
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
        AccountRef ref = Instagram.account(Json.text(profile, "external_id"), Json.text(profile, "platform_username"));
        if (!ref.isNamed()) {
            reading.reject("no-id", "The report names no account.", part.place());
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
        audience(profile.path("audience"), ref, seen, reading);
    }

    private static void account(JsonRecord record, JsonNode pricing, AccountRef ref, Reading reading) {
        JsonNode node = record.node();
        OptionalDouble rate = fraction(node.path("engagement_rate"));
        if (rate.isPresent() && rate.getAsDouble() > 1) {
            reading.once(ReadIssue.warning(
                    "rate-implausible",
                    "The engagement rate (engagement_rate = " + rate.getAsDouble()
                            + ") is a fraction above 1: more likes per post than followers. Maybe a post went far beyond them, or the vendor erred.",
                    record.at("engagement_rate")));
        }
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
                        .name(Json.text(node, "full_name"))
                        .bio(Json.text(node, "introduction"))
                        .followers(reading.count(node, record.place(), "follower_count", "subscriber_count"))
                        .following(reading.count(node, record.place(), "following_count"))
                        .posts(reading.count(node, record.place(), "content_count"))
                        .verified(Json.flag(node, "is_verified"))
                        .hasPicture(Instagram.hasText(node, "image_url") ? Flag.YES : Flag.UNKNOWN)
                        .country(Json.text(node, "location/country", "country"))
                        .stated(new StatedFigures(
                                rate,
                                fraction(node.path("average_likes")),
                                fraction(node.path("average_comments")),
                                fraction(node.path("average_views")),
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

    private static void audience(JsonNode audience, AccountRef ref, Moment asOf, Reading reading) {
        Shares ages = new Shares();
        Shares genders = new Shares();
        for (JsonNode cell : audience.path("gender_age_distribution")) {
            double percent = percent(cell);
            ages.add(Json.text(cell, "age_range"), percent);
            genders.add(gender(Json.text(cell, "gender")), percent);
        }
        Map<String, Double> countries = named(audience.path("countries"), "code");
        Map<String, Double> cities = named(audience.path("cities"), "name");
        Map<String, Double> languages = named(audience.path("languages"), "code");
        Map<String, Double> interests = named(audience.path("interests"), "name");
        OptionalDouble quality = fraction(audience.path("credibility_score"));
        boolean isEmpty =
                ages.isEmpty() && genders.isEmpty() && countries.isEmpty() && cities.isEmpty() && languages.isEmpty();
        if (!isEmpty || quality.isPresent()) {
            reading.sink()
                    .audience(new AudienceSnapshot(
                            ref,
                            asOf,
                            countries,
                            cities,
                            ages.ofHundred(),
                            genders.ofHundred(),
                            languages,
                            interests,
                            quality.isPresent() && quality.getAsDouble() <= 1 ? quality : OptionalDouble.empty(),
                            Source.UNSET));
        }
    }

    private static Map<String, Double> named(JsonNode list, String name) {
        Shares shares = new Shares();
        list.forEach(entry -> shares.add(Json.text(entry, name), percent(entry)));
        return shares.ofHundred();
    }

    private static double percent(JsonNode entry) {
        return entry.path("value").isNumber() ? entry.path("value").doubleValue() : -1;
    }

    private static OptionalDouble fraction(JsonNode value) {
        return value.isNumber() && value.doubleValue() >= 0
                ? OptionalDouble.of(value.doubleValue())
                : OptionalDouble.empty();
    }

    private static String gender(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("male") || lower.equals("female") ? lower : "other";
    }
}
