package dev.rapport.plugin.creatorlist;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Reading;
import dev.rapport.sheets.Ahead;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table of posts as people and their own scrapers make it, with whatever headings, as CSV, workbook or JSON. What its addresses,
 * headings or name say is its platform.
 */
final class PostTable {

    static final String FORMAT = "posts";

    static final Set<String> WRAPPERS = Set.of(
            "data", "items", "results", "posts", "videos", "tweets", "threads", "records", "rows", "content", "media");

    private static final int A_DAY = 86_400;

    private PostTable() {}

    /** Goes behind every reader that knows the table closer. */
    static Optional<Claim> claim(ExportFile file, FileHead head) {
        return arePosts(head) && saysWhere(file, head) ? Optional.of(Claim.fallback(FORMAT)) : Optional.empty();
    }

    /** Of posts that nothing says the platform of; they are refused with what is missing. */
    static Optional<Claim> claimWithoutPlatform(ExportFile file, FileHead head) {
        boolean areReceived =
                Flat.any(head, WRAPPERS, names -> PostHeadings.of(names).areReceived());
        return arePosts(head) && areReceived && !saysWhere(file, head)
                ? Optional.of(Claim.fallback(FORMAT))
                : Optional.empty();
    }

    private static boolean saysWhere(ExportFile file, FileHead head) {
        return platform(file, head).isPresent()
                || Flat.any(head, WRAPPERS, names -> PostHeadings.of(names).has(PostColumn.PLATFORM));
    }

    private static boolean arePosts(FileHead head) {
        String[] ids = headings(head).names(PostColumn.ID);
        boolean areChannels =
                ids.length > 0 && Flat.first(head, WRAPPERS).anyMatch(row -> Handles.isChannel(row.first(ids)));
        boolean mayBe = headings(head).arePosts()
                || Flat.any(head, WRAPPERS, names -> PostHeadings.of(names).arePosts());
        return !areChannels && mayBe && !areProfiles(head);
    }

    /** A line about each person below the address of a profile is what that person is, and nobody's post. */
    private static boolean areProfiles(FileHead head) {
        PostHeadings headings = headings(head);
        String[] addresses = headings.names(PostColumn.URL);
        // A day beside followers is the day on which they were counted.
        boolean isDay = headings.has(PostColumn.TIME) && !headings.has(PostColumn.FOLLOWERS);
        boolean mayBe = addresses.length > 0 && !headings.areReceived() && !isDay;
        List<Flat> rows = mayBe ? Flat.first(head, WRAPPERS).toList() : List.of();
        return !rows.isEmpty()
                && rows.stream()
                        .map(row -> row.first(addresses))
                        .allMatch(cell -> ProfileAddress.of(cell).isPresent()
                                && PostAddress.in(cell).isEmpty());
    }

    /** The platform of rows that have no address of a post. */
    private static Optional<String> platform(ExportFile file, FileHead head) {
        PostHeadings headings = headings(head);
        return headings.said()
                .or(() -> addressed(head, headings, PostColumn.URL, PostColumn.ID))
                .or(() -> PlatformHint.of(file.path(), named(file)))
                .or(() -> addressed(head, headings, PostColumn.TEXT))
                .or(() -> profiled(head, headings))
                .or(() ->
                        Optional.of(PostHeadings.platform(List.of(named(file)))).filter(said -> !said.isEmpty()))
                .or(() -> Flat.first(head, WRAPPERS).anyMatch(PostTable::isOfYouTube)
                        ? Optional.of("youtube")
                        : Optional.empty())
                .or(() -> pictured(head))
                .or(() -> Flat.first(head, WRAPPERS).anyMatch(row -> isOfTikTok(row, headings))
                        ? Optional.of("tiktok")
                        : Optional.empty());
    }

    /** Where the profiles of the authors stand. */
    private static Optional<String> profiled(FileHead head, PostHeadings headings) {
        List<String> platforms = Flat.first(head, WRAPPERS)
                .flatMap(row -> Stream.of(PostColumn.ACCOUNT_URL, PostColumn.HANDLE)
                        .flatMap(column -> Arrays.stream(headings.names(column)))
                        .map(row::get))
                .flatMap(cell -> ProfileAddress.of(cell).stream())
                .map(AccountRef::platform)
                .distinct()
                .toList();
        return platforms.size() == 1 ? Optional.of(platforms.get(0)) : Optional.empty();
    }

    /** The platform that keeps the pictures of the first posts. */
    private static Optional<String> pictured(FileHead head) {
        Set<String> names = new HashSet<>();
        Flat.names(head, WRAPPERS).forEach(names::addAll);
        List<String> platforms = Flat.first(head, WRAPPERS)
                .flatMap(row -> names.stream().flatMap(name -> PictureServer.of(row.get(name)).stream()))
                .distinct()
                .toList();
        return platforms.size() == 1 ? Optional.of(platforms.get(0)) : Optional.empty();
    }

    /** Its ids begin with the second in which the video was made. */
    private static boolean isOfTikTok(Flat row, PostHeadings headings) {
        String id = row.first(headings.names(PostColumn.ID));
        String time = row.first(headings.names(PostColumn.TIME));
        return id.matches("[67][0-9]{18}")
                && time.matches("1[0-9]{9}")
                && Math.abs((Long.parseLong(id) >> 32) - Long.parseLong(time)) < A_DAY;
    }

    /** The name of the file, and of its sheet where it is one of a workbook. */
    static String named(ExportFile file) {
        return file.path().substring(file.path().replace('\\', '/').lastIndexOf('/') + 1);
    }

    private static Optional<String> addressed(FileHead head, PostHeadings headings, PostColumn... columns) {
        return Flat.first(head, WRAPPERS)
                .flatMap(row -> address(row, headings, columns).stream())
                .map(PostAddress::platform)
                .findFirst();
    }

    private static PostHeadings headings(FileHead head) {
        List<Set<String>> names = Flat.names(head, WRAPPERS);
        if (head.columns().isEmpty() || names.isEmpty()) {
            return PostHeadings.of(allOf(names));
        }
        PostHeadings written = PostHeadings.of(names.get(0));
        return written.has(PostColumn.URL)
                ? written
                : addresses(head, names.get(0)).map(written::withUrl).orElse(written);
    }

    /** The column in which addresses of posts stand, whatever is above it. */
    private static Optional<String> addresses(FileHead head, Set<String> names) {
        List<Flat> rows = Flat.first(head, WRAPPERS).toList();
        return names.stream()
                .sorted()
                .filter(name -> rows.size() > 1
                        && rows.stream()
                                                .map(row -> row.get(name).strip())
                                                .filter(cell -> !cell.contains(" ")
                                                        && PostAddress.in(cell).isPresent())
                                                .count()
                                        * 10
                                >= rows.size() * 9L)
                .findFirst();
    }

    /** Ids of its videos have 11 letters and digits; a number alone is somebody else's. */
    static boolean isOfYouTube(Flat row) {
        String id = row.first("video_id", "videoid", "video id");
        return id.matches("[A-Za-z0-9_-]{11}") && id.chars().anyMatch(Character::isLetter);
    }

    /** The address of the post of a row; what is written may be the address of another one, where its platform is known without. */
    static Optional<PostAddress> address(Flat row, PostHeadings headings, String platform) {
        return address(row, headings, PostColumn.URL, PostColumn.ID).or(() -> address(row, headings, PostColumn.TEXT)
                .filter(found -> platform.isEmpty() || found.platform().equals(platform)));
    }

    private static Optional<PostAddress> address(Flat row, PostHeadings headings, PostColumn... columns) {
        return Stream.of(columns)
                .flatMap(column -> Arrays.stream(headings.names(column)))
                .map(row::get)
                .filter(cell -> !cell.strip().contains(" "))
                .flatMap(cell -> PostAddress.in(cell).stream())
                .filter(found -> mayBeOwn(found, row, headings))
                .findFirst();
    }

    /** Whether no id of the row says that it is another post. */
    static boolean mayBeOwn(PostAddress address, Flat row, PostHeadings headings) {
        return Arrays.stream(headings.names(PostColumn.ID)).map(row::get).noneMatch(address::isOfAnotherThan);
    }

    static void read(ExportFile file, ModelSink sink) throws IOException {
        FileHead head = FileHead.of(file);
        Reading reading = new Reading(sink);
        if (!saysWhere(file, head)) {
            NoPlatform.refuse("table of posts", "the address of each post", sink);
            return;
        }
        PostHeadings headings = headings(head);
        if (headings.arePlanned()
                && addressed(head, headings, PostColumn.URL, PostColumn.ID).isEmpty()) {
            sink.refuse(
                    "planned-posts",
                    "This is a plan of posts: it says when they shall be posted and not where they stand. Maybe export the published ones, with their addresses.");
            return;
        }
        PostRows rows = new PostRows(
                platform(file, head).orElse(""),
                isSaid(file, head, headings),
                PostCodes.column(
                        Flat.names(head, WRAPPERS), Flat.first(head, WRAPPERS).toList(), headings),
                reading);
        Map<Set<String>, PostHeadings> known = new HashMap<>();
        Ahead<Flat> ahead = new Ahead<>(row -> rows.see(row, headings), row -> rows.take(row, headings));
        Flat.each(
                file,
                WRAPPERS,
                names -> known.computeIfAbsent(names, PostHeadings::of).arePosts(),
                reading,
                ahead::take);
        ahead.end();
    }

    /** Whether addresses in the rows can be only those to which posts lead: the headings, or the file's name and no address, say where. */
    private static boolean isSaid(ExportFile file, FileHead head, PostHeadings headings) {
        return headings.said().isPresent()
                || PlatformHint.of(file.path(), named(file)).isPresent()
                        && Flat.first(head, WRAPPERS).count() > 2
                        && addressed(head, headings, PostColumn.URL, PostColumn.ID)
                                .isEmpty();
    }

    private static Set<String> allOf(List<Set<String>> records) {
        Set<String> all = new HashSet<>();
        records.stream().filter(names -> PostHeadings.of(names).arePosts()).forEach(all::addAll);
        return all;
    }
}
