package dev.rapport.plugin.creatorlist;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.parsing.Counter;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Reading;
import dev.rapport.sheets.Ahead;
import dev.rapport.sheets.DateColumn;
import dev.rapport.sheets.Dates;
import dev.rapport.sheets.Folded;
import dev.rapport.sheets.Platforms;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of the followers of one or several accounts, day by day, as people and trackers keep it. */
final class FollowerHistory {

    static final String FORMAT = "followers";

    /** Some trackers put the change behind the number: {@code 73,896,882 - (+67,116)}. */
    private static final Pattern WITH_CHANGE = Pattern.compile("([0-9][0-9.,\\s]*?)\\s*-?\\s*\\([^)]*\\)");

    private static final Pattern NAMED_HANDLE = Pattern.compile("@([A-Za-z0-9_.-]*[A-Za-z0-9_])");
    private static final Set<String> WRAPPERS = Set.of("data", "items", "results", "history", "records", "rows");
    private static final Set<PostColumn> OF_POSTS =
            Set.of(PostColumn.URL, PostColumn.LIKES, PostColumn.SHARES, PostColumn.VIEWS, PostColumn.KIND);

    private static final Set<PostColumn> TEXTS = Set.of(PostColumn.URL, PostColumn.KIND);
    private static final Pattern NUMBER_OF_POSTS =
            Pattern.compile("(?:total|numberof|num)?(?:videos?|posts?|tweets?|media|statuses)(?:count|total|number)?");

    private final ExportFile file;
    private final Map<HistoryColumn, String> columns;
    private final Reading reading;
    private final DateColumn days = new DateColumn();
    private final Set<AccountRef> named = new HashSet<>();

    private FollowerHistory(ExportFile file, Map<HistoryColumn, String> columns, Reading reading) {
        this.file = file;
        this.columns = columns;
        this.reading = reading;
    }

    /** Goes behind every reader that knows the table closer. */
    static Optional<Claim> claim(ExportFile file, FileHead head) {
        return isOne(head) && areDaysOfFew(head) && saysWhere(file, head)
                ? Optional.of(Claim.fallback(FORMAT))
                : Optional.empty();
    }

    /** Of days that nothing says the platform of; they are refused with what is missing. */
    static Optional<Claim> claimWithoutPlatform(ExportFile file, FileHead head) {
        // Studio has a day and its subscribers, too, and nothing more.
        boolean mayBeStudio = names(head).contains("subscribers");
        return isOne(head) && !mayBeStudio && !saysWhere(file, head)
                ? Optional.of(Claim.fallback(FORMAT))
                : Optional.empty();
    }

    private static boolean saysWhere(ExportFile file, FileHead head) {
        Map<HistoryColumn, String> columns = HistoryColumn.of(names(head));
        return columns.containsKey(HistoryColumn.PLATFORM)
                || platform(file).isPresent()
                || Flat.first(head, WRAPPERS)
                        .anyMatch(row -> profile(row, columns).isPresent());
    }

    private static boolean isOne(FileHead head) {
        Set<String> names = names(head);
        Map<HistoryColumn, String> columns = HistoryColumn.of(names);
        List<Flat> rows = Flat.first(head, WRAPPERS).toList();
        PostHeadings headings = PostHeadings.of(names);
        // Beside the number of an account's posts stand the likes and views of all of them.
        Set<PostColumn> ofPosts =
                names.stream().map(Folded::of).anyMatch(NUMBER_OF_POSTS.asMatchPredicate()) ? TEXTS : OF_POSTS;
        String[] texts = headings.names(PostColumn.TEXT);
        boolean areProfiles =
                rows.stream().allMatch(row -> profile(row, columns).isPresent());
        boolean areOfPosts =
                ofPosts.stream().anyMatch(column -> headings.has(column) && !(areProfiles && column == PostColumn.URL))
                        || texts.length > 0
                                && !areProfiles
                                && rows.stream().map(row -> row.first(texts)).anyMatch(CommentRows::isText);
        return columns.containsKey(HistoryColumn.DAY)
                && columns.containsKey(HistoryColumn.FOLLOWERS)
                && !areOfPosts
                && rows.size() > 1
                && rows.stream()
                        .allMatch(row ->
                                isDay(row, columns) && Counter.of(number(row, columns)) instanceof Counter.Known);
    }

    private static boolean isDay(Flat row, Map<HistoryColumn, String> columns) {
        String cell = get(row, columns, HistoryColumn.DAY);
        return Dates.of(cell).isKnown() || new DateColumn().isUnclear(cell);
    }

    /** A list of creators may have a day in each row, too; there every row is of somebody else. */
    private static boolean areDaysOfFew(FileHead head) {
        Map<HistoryColumn, String> columns = HistoryColumn.of(names(head));
        List<Flat> rows = Flat.first(head, WRAPPERS).toList();
        long days = rows.stream()
                .map(row -> get(row, columns, HistoryColumn.DAY))
                .distinct()
                .count();
        long people = rows.stream()
                .map(row ->
                        profile(row, columns).map(AccountRef::toString).orElse(get(row, columns, HistoryColumn.HANDLE)))
                .distinct()
                .count();
        // Where each day has many, the first rows are all of one day; a table that has nothing else loses nothing.
        boolean areBare = new HashSet<>(columns.values()).containsAll(names(head));
        return days > 1 && people < rows.size()
                || areBare
                        && rows.stream().allMatch(row -> profile(row, columns).isPresent());
    }

    static void read(ExportFile file, ModelSink sink) throws IOException {
        if (!saysWhere(file, FileHead.of(file))) {
            NoPlatform.refuse("table of followers by day", "the platform in the file's name", sink);
            return;
        }
        Reading reading = new Reading(sink);
        Map<HistoryColumn, String> columns = HistoryColumn.of(names(FileHead.of(file)));
        FollowerHistory history = new FollowerHistory(file, columns, reading);
        Ahead<Flat> ahead = new Ahead<>(row -> history.days.see(get(row, columns, HistoryColumn.DAY)), history::take);
        Flat.each(
                file,
                WRAPPERS,
                names -> HistoryColumn.of(names).containsKey(HistoryColumn.FOLLOWERS),
                reading,
                ahead::take);
        ahead.end();
    }

    private void take(Flat row) {
        String shown = get(row, columns, HistoryColumn.PLATFORM);
        Optional<AccountRef> profile = profile(row, columns);
        Optional<String> platform =
                Platforms.of(shown).or(() -> profile.map(AccountRef::platform)).or(() -> platform(file));
        if (platform.isEmpty()) {
            reading.reject(
                    "no-platform",
                    "The row names no platform. Maybe write instagram in a column platform.",
                    row.place());
            return;
        }
        String written = get(row, columns, HistoryColumn.DAY);
        Moment day = days.moment(written, reading, row.place(), columns.getOrDefault(HistoryColumn.DAY, ""));
        Count followers =
                reading.count(number(row, columns), row.place(), columns.getOrDefault(HistoryColumn.FOLLOWERS, ""));
        if (day.isKnown() && followers.isKnown()) {
            AccountRef account = profile.orElseGet(() -> account(platform.get(), row));
            String name = columns.containsKey(HistoryColumn.HANDLE) ? "" : get(row, columns, HistoryColumn.NAME);
            if (account.isNamed() && !name.isEmpty() && named.add(account)) {
                reading.sink().account(Account.of(account).name(name).build());
            }
            reading.sink().followers(new FollowerCount(account, day, followers));
        }
    }

    /** Whose profile the row leads to. */
    private static Optional<AccountRef> profile(Flat row, Map<HistoryColumn, String> columns) {
        return ProfileAddress.of(get(row, columns, HistoryColumn.PROFILE));
    }

    private AccountRef account(String platform, Flat row) {
        String handle = get(row, columns, HistoryColumn.HANDLE);
        Matcher inName = NAMED_HANDLE.matcher(file.name().replaceFirst("\\.[A-Za-z0-9]+$", ""));
        return AccountRef.of(
                platform, "", handle.isEmpty() && inName.find() ? inName.group(1) : handle.replaceFirst("^@", ""));
    }

    private static String number(Flat row, Map<HistoryColumn, String> columns) {
        String cell = get(row, columns, HistoryColumn.FOLLOWERS);
        Matcher change = WITH_CHANGE.matcher(cell);
        return change.matches() ? change.group(1) : cell;
    }

    private static String get(Flat row, Map<HistoryColumn, String> columns, HistoryColumn column) {
        return columns.containsKey(column) ? Flat.bare(row.get(columns.get(column))) : "";
    }

    private static Optional<String> platform(ExportFile file) {
        return PlatformHint.of(file.path(), file.name());
    }

    private static Set<String> names(FileHead head) {
        return Flat.names(head, WRAPPERS).stream()
                .filter(names -> HistoryColumn.of(names).containsKey(HistoryColumn.FOLLOWERS))
                .findFirst()
                .orElse(Set.of());
    }
}
