package dev.rapport.plugin.linkedin;

import static dev.rapport.api.plugin.ReaderCapability.*;

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
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Data sets of people and organizations, of Bright Data and of the scrapers at Apify, as CSV or JSON. */
final class ScrapedProfiles implements Family {

    private static final String FORMAT = "scraped-profiles";
    static final Set<String> WRAPPERS = Set.of("data", "result", "results", "items", "posts", "pages", "elements");
    private static final String[] FOLLOWED = {
        "followers", "followerscount", "followers_count", "follower_count", "followercount"
    };
    private static final Set<String> MARKS = Set.of(
            "linkedin_id",
            "linkedin_num_id",
            "linkedinurl",
            "linkedin_url",
            "publicidentifier",
            "public_identifier",
            "universalname",
            "employees_in_linkedin",
            "headline",
            "company_shorthand_name",
            "connections",
            "connections_count");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Data set of LinkedIn people or organizations",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(
                head.text().contains("linkedin.com/") && Flat.any(head, WRAPPERS, ScrapedProfiles::isProfile),
                Claim.exact(FORMAT));
    }

    private static boolean isProfile(Set<String> names) {
        return Stream.of(FOLLOWED).anyMatch(names::contains)
                && MARKS.stream().anyMatch(names::contains)
                && !ScrapedPosts.isPost(names);
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Flat.each(file, WRAPPERS, ScrapedProfiles::isProfile, reading, row -> profile(row, reading));
    }

    private static void profile(Flat row, Reading reading) {
        String slug = ProfileSlug.of(
                row.first("linkedinurl", "linkedin_url", "url", "profile_url", "profileurl", "linkedinprofileurl"));
        String handle = slug.isEmpty()
                ? row.first("publicidentifier", "public_identifier", "universalname", "linkedin_id", "username")
                : slug;
        AccountRef ref = LinkedIn.organization(row.first("company_id", "companyid", "linkedin_num_id"), handle);
        if (!ref.isNamed()) {
            reading.reject("no-id", "The record names nobody.", row.place());
            return;
        }
        String both = (row.first("firstname", "first_name") + " " + row.first("lastname", "last_name")).strip();
        String name = row.first("fullname", "full_name", "name", "companyname");
        String country =
                row.first("country_code", "countrycode", "location.countrycode", "location.parsed.countrycode");
        String website = row.get("website");
        reading.sink()
                .account(Account.of(ref)
                        .name(name.isEmpty() ? both : name)
                        .bio(row.first("about", "summary", "description", "headline", "position"))
                        .followers(row.count(reading, FOLLOWED))
                        .verified(row.flag("verified", "isverified", "is_verified"))
                        .hasPicture(picture(row))
                        .category(row.first("industries", "industry", "industryname"))
                        .country(country.length() == 2 ? country : "")
                        .urls(website.isEmpty() ? List.of() : List.of(website))
                        .build());
        row.records("updates").forEach(update -> ScrapedPosts.post(update, ref, reading));
    }

    private static Flag picture(Flat row) {
        Flag isDefault = row.flag("default_avatar");
        if (isDefault.isKnown()) {
            return Flag.of(!isDefault.isYes());
        }
        return row.first("avatar", "profilepic", "profilepicture", "profile_picture", "logo")
                        .isEmpty()
                ? Flag.UNKNOWN
                : Flag.YES;
    }
}
