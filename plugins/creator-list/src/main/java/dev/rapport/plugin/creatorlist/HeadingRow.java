package dev.rapport.plugin.creatorlist;

import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Reading;
import dev.rapport.sheets.Folded;
import dev.rapport.sheets.Platforms;
import dev.rapport.sheets.SheetRow;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The headings of a list.
 *
 * @param headings one for each column
 */
record HeadingRow(List<Heading> headings) {

    /** Headings of tables of posts, orders, days or data sets, which may well name a platform and a handle in each row. */
    private static final Set<String> NO_LIST = Set.of(
            "postid",
            "posturl",
            "posturn",
            "videoid",
            "mediaid",
            "mediatype",
            "shortcode",
            "permalink",
            "caption",
            "commentid",
            "orderid",
            "order",
            "orders",
            "eventid",
            "mentionid",
            "boardsnum",
            "campaignid",
            "transactionid",
            "clickid",
            "revenue",
            "conversions",
            "clicks",
            "timestamp",
            "date",
            "hashtags",
            "content",
            "text",
            "fivetransynced",
            "fivetranid",
            "publishtime",
            "publishedat",
            "postedat",
            "likes",
            "likecount",
            "comments",
            "commentcount",
            "impressions");

    private static final Set<Column> NAMES =
            EnumSet.of(Column.ID, Column.HANDLE, Column.URL, Column.NAME, Column.UNKNOWN);

    static HeadingRow of(List<String> cells) {
        Set<String> seen = new HashSet<>();
        return new HeadingRow(cells.stream()
                .map(cell -> cell.replace("\uFEFF", "").strip())
                .map(Headings::of)
                // The first column of a kind counts; prices are told apart by what they are for.
                .map(heading -> heading.column() == Column.UNKNOWN || seen.add(heading.column() + " " + key(heading))
                        ? heading
                        : Heading.of(Column.UNKNOWN, heading.shown()))
                .toList());
    }

    private static String key(Heading heading) {
        return heading.column() == Column.PRICE ? heading.deliverable().id() : "";
    }

    /** Whether a row of these columns can name an account: a platform or the address of a profile, and who it is. */
    boolean isList() {
        boolean hasPlatform =
                has(Column.PLATFORM) || has(Column.URL) || impliedPlatform().isPresent();
        return hasPlatform && (has(Column.HANDLE) || has(Column.ID) || has(Column.URL));
    }

    /** The same line in a language whose word for platform is not known here. */
    private boolean isPairOfUnknown(long known, long unknown) {
        return known == 1
                && unknown == 1
                && headings.stream().anyMatch(heading -> Platforms.isName(Folded.of(heading.shown())));
    }

    /** Whether it stands above a list. {@code Platform, Facebook} is a line of a report about one account, and heads nothing. */
    boolean isHeading() {
        boolean isPair = has(Column.PLATFORM)
                && headings.stream().anyMatch(heading -> Platforms.isName(Folded.of(heading.shown())));
        return isList() && !isPair;
    }

    /** Whether most of it is what lists of creators have, and nothing is what other tables have. */
    boolean isSurelyList() {
        long known = headings.stream().filter(h -> h.column() != Column.UNKNOWN).count();
        long unknown = headings.stream()
                .filter(h -> h.column() == Column.UNKNOWN && !h.shown().isEmpty())
                .count();
        // A bare list of addresses may be anything that somebody follows.
        boolean saysMore = has(Column.PLATFORM) || impliedPlatform().isPresent() || saysMoreThanNames();
        return isList() && !saysOtherwise() && saysMore && unknown <= known && !isPairOfUnknown(known, unknown);
    }

    /** Whether it says anything of a creator, and nothing of posts, orders or days. */
    boolean mayBeList() {
        return !saysOtherwise() && saysMoreThanNames();
    }

    private boolean saysMoreThanNames() {
        return headings.stream()
                .map(Heading::column)
                .anyMatch(column -> column != Column.PLATFORM && !NAMES.contains(column));
    }

    /** Whether a heading is one of other tables. */
    boolean saysOtherwise() {
        return headings.stream().anyMatch(heading -> NO_LIST.contains(Folded.of(heading.shown())));
    }

    /** The platform that the heading of a handle, id or address names; empty when none does, or several do. */
    Optional<String> impliedPlatform() {
        List<String> named = headings.stream()
                .filter(heading -> heading.column() == Column.HANDLE
                        || heading.column() == Column.ID
                        || heading.column() == Column.URL)
                .flatMap(heading -> Folded.words(heading.shown()).stream())
                .filter(Platforms::isName)
                .flatMap(word -> Platforms.of(word).stream())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    boolean has(Column column) {
        return headings.stream().anyMatch(heading -> heading.column() == column);
    }

    /** Positions of the columns of a kind. */
    List<Integer> all(Column column) {
        return IntStream.range(0, headings.size())
                .filter(i -> headings.get(i).column() == column)
                .boxed()
                .toList();
    }

    /** Position of the column of a kind, -1 when there is none. */
    int index(Column column) {
        return all(column).stream().findFirst().orElse(-1);
    }

    int width() {
        return headings.size();
    }

    /** Says once for each what was not understood. */
    void tellUnknown(SheetRow row, Reading reading) {
        for (int i : all(Column.UNKNOWN)) {
            String shown = headings.get(i).shown();
            if (!shown.isEmpty()) {
                Optional<String> near = Headings.near(shown);
                reading.sink()
                        .issue(ReadIssue.info(
                                "unknown-column",
                                "The column (" + shown
                                        + ") is kept for rule packs that declare it (fields: in pack.yaml)"
                                        + " and is not read otherwise."
                                        + near.map(known -> " Maybe " + known + " was meant.")
                                                .orElse(""),
                                row.place(i)));
            }
        }
    }
}
