package dev.rapport.plugin.facebook;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.model.PostRole;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Seconds;
import dev.rapport.parsing.SuiteHeadings;
import dev.rapport.parsing.Table;
import dev.rapport.parsing.Times;
import dev.rapport.parsing.Truth;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Meta Business Suite: the content export of a page. */
final class BusinessSuite implements Family {

    private static final String FORMAT = "business-suite-posts";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Meta Business Suite posts of a Facebook page",
                PROFILE,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SHARES,
                VIEWS,
                REACH,
                DURATION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        List<String> columns = SuiteHeadings.english(head.columns());
        boolean fits = columns.contains("page id")
                && (columns.contains("post id") || columns.contains("video asset id"))
                && (columns.contains("permalink") || columns.contains("publish time") || columns.contains("date"));
        // Fanpage Karma writes these headings for every platform; only Facebook names a post after its page.
        boolean isElsewhere = columns.contains("fanpage")
                && head.rows().stream().noneMatch(row -> row.first("Post_Id").matches("[0-9]+_[0-9]+"));
        return Claims.when(fits && !isElsewhere, Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Set<AccountRef> pages = new HashSet<>();
        Table.each(file, SuiteHeadings::english, reading, row -> post(Flat.of(row), pages, reading));
    }

    private static void post(Flat row, Set<AccountRef> pages, Reading reading) {
        String id = row.first("Post ID", "Video asset ID");
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has no Post ID.", row.place());
            return;
        }
        String published = row.get("Publish time");
        String date = row.get("Date");
        // Where no column has the time of publishing, the date with an hour is one, and no day of the counters; so is
        // every
        // date of Fanpage Karma, though a spreadsheet leaves the hour of midnight out.
        boolean isPublished = published.isEmpty()
                && (date.contains(":") || !row.get("Fanpage").isEmpty());
        if (!isPublished && date.chars().anyMatch(Character::isDigit)) {
            reading.reject(
                    "daily-row",
                    "The row has the counters of one day (Date = " + date
                            + "), not of the post's life. Maybe export with lifetime metrics.",
                    row.place());
            return;
        }
        // An export whose ids were taken out still tells pages apart by their names.
        AccountRef page = Facebook.page(row.first("Page ID", "Page name"), "");
        if (page.isNamed() && pages.add(page)) {
            reading.sink()
                    .account(Account.of(page)
                            .name(Facebook.plain(row.first("Page name", "Fanpage")))
                            .build());
            if (pages.size() == 1) {
                reading.sink().owner(page);
            }
        }
        // Message, Type and the page's name in a column Fanpage are those of Fanpage Karma.
        String text = row.first("Title", "Description", "Message");
        String time = isPublished ? date : published;
        Moment moment = time.contains(".") ? Times.ofDayFirst(time) : Times.ofMonthFirst(time);
        PostBuilder post = Facebook.post(page, id, text)
                .kind(
                        row.get("Post ID").isEmpty()
                                ? PostKind.VIDEO
                                : kind(row.first("Post type", "Type"), row.get("Permalink")))
                .time(reading.settle(moment, time, row.place(), "Publish time"))
                .likes(row.count(reading, "Reactions", "Likes"))
                .comments(row.count(reading, "Comments"))
                .shares(row.count(reading, "Shares"))
                .views(row.count(reading, "Views", "Impressions", "3-second video views"))
                .reach(row.count(reading, "Reach", "Impressions_Unique"))
                .durationSeconds(Seconds.of(row.get("Duration (sec)")))
                .permalink(row.get("Permalink"))
                .role(Truth.of(row.get("Is share")).isYes() ? PostRole.REPOST : PostRole.ORIGINAL);
        reading.sink().post(post.build());
    }

    static PostKind kind(String type, String permalink) {
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.contains("reel") || permalink.contains("/reel/")) {
            return PostKind.SHORT;
        }
        if (lower.contains("stor")) {
            return PostKind.STORY;
        }
        if (lower.contains("live")) {
            return PostKind.LIVE;
        }
        if (lower.contains("video") || lower.contains("v\u00eddeo") || lower.contains("βίντεο")) {
            return PostKind.VIDEO;
        }
        if (lower.contains("album") || lower.contains("carousel") || lower.contains("\u00e1lbum")) {
            return PostKind.CAROUSEL;
        }
        if (lower.contains("photo")
                || lower.contains("foto")
                || lower.contains("imag")
                || lower.contains("bild")
                || lower.contains("φωτογραφ")) {
            return PostKind.PHOTO;
        }
        return lower.contains("link") || lower.contains("text") || lower.contains("status") || lower.contains("enlace")
                ? PostKind.TEXT
                : PostKind.UNKNOWN;
    }
}
