package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Nowhere;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Seconds;
import dev.rapport.parsing.SuiteHeadings;
import dev.rapport.parsing.Table;
import dev.rapport.parsing.Times;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Meta Business Suite: the content export of Instagram, also after Excel has saved it again. */
final class BusinessSuitePosts implements Family {

    private static final String FORMAT = "business-suite-posts";
    private static final int MANY = 5;
    private static final Pattern CONTENT_ID = Pattern.compile("content with ID ([0-9]{10,})");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Meta Business Suite posts",
                PROFILE,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SHARES,
                SAVES,
                VIEWS,
                REACH,
                DURATION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        List<String> columns = SuiteHeadings.english(head.columns());
        boolean fits = columns.containsAll(List.of("post id", "permalink"))
                && (columns.contains("account username") || columns.contains("account id"));
        return Claims.when(fits && !columns.contains("page id"), Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        // Most rows are of the account that exported the file; a shared post stands under its partner's name.
        Map<AccountRef, Integer> rows = new LinkedHashMap<>();
        Map<AccountRef, String> names = new HashMap<>();
        Table.each(file, SuiteHeadings::english, new Reading(new Nowhere()), row -> {
            AccountRef ref = account(row);
            if (ref.isNamed()) {
                rows.merge(ref, 1, Integer::sum);
                names.put(ref, row.get("Account name"));
            }
        });
        AccountRef owner = rows.entrySet().stream()
                .max(Map.Entry.<AccountRef, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey)
                .orElse(Instagram.unnamed());
        if (owner.isNamed()) {
            sink.owner(owner);
        }
        int most = rows.getOrDefault(owner, 0);
        Set<AccountRef> partners = rows.keySet().stream()
                .filter(ref -> !ref.equals(owner) && isPartner(rows.getOrDefault(ref, 0), most))
                .collect(Collectors.toSet());
        rows.keySet().stream()
                .filter(ref -> !partners.contains(ref))
                .forEach(ref -> sink.account(
                        Account.of(ref).name(names.getOrDefault(ref, "")).build()));
        tell(partners, rows, owner, sink);
        Table.each(file, SuiteHeadings::english, reading, row -> post(row, partners, owner, reading));
    }

    /** Who has many rows as well is another account of the same company, and no partner of single posts. */
    private static boolean isPartner(int rows, int most) {
        return rows < MANY || 4 * rows < most;
    }

    private static void tell(
            Set<AccountRef> partners, Map<AccountRef, Integer> rows, AccountRef owner, ModelSink sink) {
        int shared = partners.stream()
                .mapToInt(partner -> rows.getOrDefault(partner, 0))
                .sum();
        if (shared > 0) {
            sink.issue(ReadIssue.info(
                    "shared-posts",
                    "Posts that the account shares with others stand under the others' names ("
                            + partners.stream()
                                    .map(AccountRef::toString)
                                    .sorted()
                                    .collect(Collectors.joining(", "))
                            + "); they count for (" + owner + "), " + shared + " in all.",
                    ""));
        }
    }

    private static AccountRef account(CsvRow row) {
        return Instagram.account(row.get("Account ID"), row.get("Account username"));
    }

    private static void post(CsvRow row, Set<AccountRef> partners, AccountRef owner, Reading reading) {
        AccountRef stated = account(row);
        AccountRef ref = partners.contains(stated) ? owner : stated;
        String note = row.get("Data comment");
        Matcher named = CONTENT_ID.matcher(note);
        String id = row.get("Post ID").isEmpty() && named.find() ? named.group(1) : row.get("Post ID");
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has no Post ID" + (note.isEmpty() ? "." : ": " + note), row.place());
            return;
        }
        if (!note.isEmpty()) {
            reading.sink()
                    .issue(ReadIssue.warning(
                            "metadata-missing",
                            "The export says (" + note + "): the counters are kept, type and time are unknown.",
                            row.place()));
        }
        String date = row.get("Date");
        if (date.chars().anyMatch(Character::isDigit)) {
            reading.reject(
                    "daily-row",
                    "The row has the counters of one day (Date = " + date
                            + "), not of the post's life. Maybe export with lifetime metrics.",
                    row.place("Date"));
            return;
        }
        String time = row.get("Publish time");
        String permalink = row.get("Permalink");
        PostBuilder post = Post.of(ref, id)
                .kind(kind(row.get("Post type"), permalink))
                .time(reading.settle(Times.ofMonthFirst(time), time, row.place("Publish time"), "Publish time"))
                .likes(reading.count(row, "Likes"))
                .comments(reading.count(row, "Comments"))
                .shares(reading.count(row, "Shares"))
                .saves(reading.count(row, "Saves"))
                .views(reading.count(row, row.has("Views") ? "Views" : "Impressions"))
                .reach(reading.count(row, "Reach"))
                .durationSeconds(Seconds.of(row.get("Duration (sec)")))
                .permalink(permalink);
        reading.sink().post(Instagram.caption(post, row.get("Description")).build());
    }

    private static PostKind kind(String type, String permalink) {
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.contains("stor") || permalink.contains("/stories/")) {
            return PostKind.STORY;
        }
        if (lower.contains("carou")
                || lower.contains("carr")
                || lower.contains("karus")
                || lower.contains("caros")
                || lower.contains("καρουζ")) {
            return PostKind.CAROUSEL;
        }
        if (lower.contains("reel") || permalink.contains("/reel/")) {
            return PostKind.SHORT;
        }
        boolean isPhoto = Stream.of("imag", "immag", "photo", "foto", "bild", "afbeeld", "εικόν", "φωτογραφ")
                .anyMatch(lower::contains);
        if (isPhoto) {
            return PostKind.PHOTO;
        }
        return lower.contains("video") || lower.contains("v\u00eddeo") || lower.contains("βίντεο")
                ? PostKind.VIDEO
                : PostKind.UNKNOWN;
    }
}
