package dev.rapport.plugin.creatorlist;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Reading;
import dev.rapport.sheets.Ahead;
import dev.rapport.sheets.Folded;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A table of comments as people and small scrapers make it: what was written, by whom or when, and below which post. */
final class CommentTable {

    static final String FORMAT = "comments";

    private static final Set<String> WRAPPERS = Set.of("data", "items", "results", "comments", "records", "rows");

    /** Ids of posts that one platform calls so. */
    private static final Map<String, String> NAMED_BY_PLATFORM = Map.of("shortcode", "instagram", "awemeid", "tiktok");

    private static final Set<CommentColumn> WHO_WROTE_WHAT =
            Set.of(CommentColumn.POST, CommentColumn.AUTHOR, CommentColumn.TEXT);

    private static final Set<String> COUNTED = Set.of(
            "numcomments",
            "ncomments",
            "commentcount",
            "commentscount",
            "totalcomments",
            "numberofcomments",
            "commentsnum");

    private static final Set<String> BARE_ADDRESSES = Set.of("url", "link", "permalink");

    private CommentTable() {}

    /** Goes behind every reader that knows the table closer. */
    static Optional<Claim> claim(ExportFile file, FileHead head) {
        String[] texts = CommentRows.names(CommentColumn.of(names(head)), CommentColumn.TEXT);
        boolean areComments =
                texts.length > 0 && Flat.first(head, WRAPPERS).anyMatch(row -> CommentRows.isText(row.first(texts)));
        return areComments && platform(file, head).isPresent() ? Optional.of(Claim.fallback(FORMAT)) : Optional.empty();
    }

    private static boolean areComments(Set<String> names) {
        Map<CommentColumn, List<String>> columns = CommentColumn.of(names);
        PostHeadings posts = PostHeadings.of(names);
        // What is shared and viewed is a post, and a column of comments beside it counts them.
        boolean arePosts = posts.has(PostColumn.SHARES)
                || posts.has(PostColumn.VIEWS)
                || Stream.of(posts.names(PostColumn.TEXT)).map(Folded::of).anyMatch(name -> name.endsWith("caption"))
                || areCounted(names, columns);
        boolean isSaid = posts.areComments()
                || !arePosts
                        && Stream.of(CommentColumn.TEXT, CommentColumn.ID, CommentColumn.PARENT, CommentColumn.TIME)
                                .flatMap(column -> columns.getOrDefault(column, List.of()).stream())
                                .anyMatch(CommentColumn::saysComment);
        return isSaid
                && columns.containsKey(CommentColumn.TEXT)
                && columns.containsKey(CommentColumn.POST)
                && Stream.of(CommentColumn.AUTHOR, CommentColumn.TIME, CommentColumn.ID)
                        .anyMatch(columns::containsKey);
    }

    /** What counts its comments is a post, and a column beside that holds some of them. */
    private static boolean areCounted(Set<String> names, Map<CommentColumn, List<String>> columns) {
        boolean isCounted = names.stream().map(Folded::of).anyMatch(COUNTED::contains);
        boolean isOfPost = columns.getOrDefault(CommentColumn.POST, List.of()).stream()
                .map(Folded::of)
                .anyMatch(name -> !BARE_ADDRESSES.contains(name));
        return isCounted && !isOfPost;
    }

    /** The platform of rows that have no address of a post. */
    private static Optional<String> platform(ExportFile file, FileHead head) {
        if (areOfReddit(names(head), head)) {
            return Optional.of(CommentRows.REDDIT);
        }
        String[] posts = CommentRows.names(CommentColumn.of(names(head)), CommentColumn.POST);
        return Flat.first(head, WRAPPERS)
                .flatMap(row -> Stream.of(posts).map(row::get))
                .flatMap(cell -> PostAddress.in(cell).stream())
                .map(PostAddress::platform)
                .findFirst()
                .or(() -> PlatformHint.of(file.path(), PostTable.named(file)))
                .or(() -> Stream.of(posts)
                        .flatMap(name -> Optional.ofNullable(NAMED_BY_PLATFORM.get(Folded.of(name))).stream())
                        .findFirst())
                .or(() -> Flat.first(head, WRAPPERS).anyMatch(PostTable::isOfYouTube)
                        ? Optional.of("youtube")
                        : Optional.empty());
    }

    private static Set<String> names(FileHead head) {
        return Flat.names(head, WRAPPERS).stream()
                .filter(names -> areComments(names) || standBelowPosts(names, head) || areOfReddit(names, head))
                .findFirst()
                .orElse(Set.of());
    }

    /** Where several people wrote several texts below the same post, these are its comments, whatever they are called. */
    private static boolean standBelowPosts(Set<String> names, FileHead head) {
        Map<CommentColumn, List<String>> columns = CommentColumn.of(names);
        PostHeadings headings = PostHeadings.of(names);
        boolean mayBe = columns.keySet().containsAll(WHO_WROTE_WHAT)
                && PostHeadings.COUNTERS.stream()
                        .noneMatch(column -> column != PostColumn.LIKES && headings.has(column))
                && !headings.has(PostColumn.URL);
        if (!mayBe) {
            return false;
        }
        List<Flat> rows = Flat.first(head, WRAPPERS).toList();
        long posts = distinct(rows, columns, CommentColumn.POST);
        return rows.size() > 2 && 2 * posts <= rows.size() && distinct(rows, columns, CommentColumn.TEXT) > posts;
    }

    /** Reddit names what was answered with its kind before it; an answer alone has a text and no title. */
    private static boolean areOfReddit(Set<String> names, FileHead head) {
        Map<CommentColumn, List<String>> columns = CommentColumn.of(names);
        boolean mayBe = columns.containsKey(CommentColumn.PARENT)
                && columns.containsKey(CommentColumn.TEXT)
                && names.stream().noneMatch("title"::equalsIgnoreCase);
        String[] parents = CommentRows.names(columns, CommentColumn.PARENT);
        return mayBe && Flat.first(head, WRAPPERS).anyMatch(row -> CommentRows.isOfReddit(row.first(parents)));
    }

    private static long distinct(List<Flat> rows, Map<CommentColumn, List<String>> columns, CommentColumn column) {
        String[] names = CommentRows.names(columns, column);
        return rows.stream().map(row -> row.first(names)).distinct().count();
    }

    static void read(ExportFile file, ModelSink sink) throws IOException {
        FileHead head = FileHead.of(file);
        Reading reading = new Reading(sink);
        CommentRows rows = new CommentRows(platform(file, head).orElse(""), CommentColumn.of(names(head)), reading);
        Ahead<Flat> ahead = new Ahead<>(rows::see, rows::take);
        Set<String> names = names(head);
        Flat.each(file, WRAPPERS, of -> areComments(of) || of.equals(names), reading, ahead::take);
        ahead.end();
    }
}
