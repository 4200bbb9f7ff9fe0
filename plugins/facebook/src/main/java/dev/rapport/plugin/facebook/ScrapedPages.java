package dev.rapport.plugin.facebook;

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

/** Pages as the scrapers at Apify and Bright Data give them, as CSV or JSON. */
final class ScrapedPages implements Family {

    private static final String FORMAT = "scraped-pages";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Data set of Facebook pages", PROFILE, FOLLOWERS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(
                head.text().contains("facebook.com") && Flat.any(head, ScrapedPosts.WRAPPERS, ScrapedPages::isPage),
                Claim.exact(FORMAT));
    }

    private static boolean isPage(Set<String> names) {
        boolean isApify = names.contains("pageurl") || names.contains("facebookurl");
        boolean isBrightData = names.contains("page_id") || names.contains("page_url");
        boolean hasFollowers = names.contains("followers") || names.contains("likes") && names.contains("pageid");
        boolean isReduced = names.containsAll(Set.of("page_id", "username", "likes", "talking_about"));
        return (isApify && hasFollowers || isBrightData && names.contains("page_followers") || isReduced)
                && !names.contains("postid")
                && !names.contains("post_id");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Flat.each(
                file,
                ScrapedPosts.WRAPPERS,
                ScrapedPosts.FIELDS,
                ScrapedPages::isPage,
                reading,
                row -> page(row, reading));
    }

    private static void page(Flat row, Reading reading) {
        String address = PageAddress.handle(row.first("pageurl", "page_url", "facebookurl", "url"));
        AccountRef page = Facebook.page(
                row.first("pageid", "page_id", "facebookid"),
                address.isEmpty() ? row.first("pagename", "username") : address);
        if (!page.isNamed()) {
            rejectWithoutId(row, reading);
            return;
        }
        List<String> categories = row.list("categories").stream()
                .filter(category -> !category.equals("Page"))
                .toList();
        String website = row.first("website", "websites.0", "page_external_website");
        reading.sink()
                .account(Account.of(page)
                        .name(Facebook.plain(row.first("title", "page_name", "name")))
                        .bio(Facebook.plain(row.first("intro", "page_intro", "about")))
                        .followers(row.count(reading, "followers", "page_followers", "likes", "page_likes"))
                        .following(row.count(reading, "followings", "following"))
                        .verified(row.flag("page_is_verified", "isverified", "verified"))
                        .category(categories.isEmpty() ? row.first("category", "page_category") : categories.get(0))
                        .hasPicture(
                                row.first("profilepictureurl", "page_logo", "profile_picture_url")
                                                .isEmpty()
                                        ? Flag.UNKNOWN
                                        : Flag.YES)
                        .urls(website.isEmpty() ? List.of() : List.of(website))
                        .build());
    }

    static void rejectWithoutId(Flat row, Reading reading) {
        String error = row.first("errordescription", "error");
        reading.reject(
                error.isEmpty() ? "no-id" : "scraper-error",
                error.isEmpty()
                        ? "The record has no id and no address."
                        : "The scraper could not read (" + row.first("url", "facebookurl", "inputurl") + "): " + error,
                row.place());
    }
}
