package dev.rapport.plugin.x;

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

/** Profiles of Bright Data and of the scrapers at Apify, as CSV or JSON; some bring the newest posts along. */
final class ScrapedProfiles implements Family {

    private static final String FORMAT = "scraped-profiles";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Data set of X profiles",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SHARES,
                VIEWS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Flat.any(head, X.WRAPPERS, ScrapedProfiles::isProfile), Claim.exact(FORMAT));
    }

    private static boolean isProfile(Set<String> names) {
        boolean isBrightData = names.containsAll(Set.of("x_id", "profile_name", "followers"));
        boolean isApify = names.containsAll(Set.of("username", "followers", "statusescount"));
        return isBrightData || isApify;
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Flat.each(file, X.WRAPPERS, ScrapedProfiles::isProfile, reading, row -> profile(row, reading));
    }

    private static void profile(Flat row, Reading reading) {
        boolean isBrightData = !row.get("x_id").isEmpty();
        AccountRef ref = isBrightData
                ? X.account(row.get("x_id"), row.get("id"))
                : X.account(row.get("id"), row.get("username"));
        if (!ref.isNamed()) {
            reading.reject("no-id", "The record names nobody.", row.place());
            return;
        }
        String link = row.first("external_link", "entities.url.urls.0.expanded_url");
        String picture = row.first("profile_image_link", "profilepicture");
        String created = Flat.bare(row.first("date_joined", "createdat"));
        reading.sink()
                .account(Account.of(ref)
                        .name(row.first("profile_name", "name"))
                        .bio(row.first("biography", "description"))
                        .followers(row.count(reading, "followers"))
                        .following(row.count(reading, "following"))
                        .posts(row.count(reading, "posts_count", "statusescount"))
                        .verified(row.flag("is_verified", "isblueverified", "isverified"))
                        .isPrivate(row.flag("protected"))
                        .hasPicture(picture.isEmpty() ? Flag.UNKNOWN : Flag.of(!picture.contains("default_profile")))
                        .created(reading.settle(XTimes.of(created), created, row.place(), "date_joined"))
                        .urls(link.isEmpty() ? List.of() : List.of(link))
                        .build());
        row.records("posts").forEach(post -> TweetTable.post(post, ref, reading));
    }
}
