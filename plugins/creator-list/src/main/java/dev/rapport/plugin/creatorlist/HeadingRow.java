package dev.rapport.plugin.creatorlist;

import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Unseen;
import dev.rapport.sheets.Folded;
import dev.rapport.sheets.Platforms;
import dev.rapport.sheets.SheetRow;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The headings of a list.
 *
 * @param headings one for each column
 */
record HeadingRow(List<Heading> headings) {

    /** Headings of tables of posts, orders, days or data sets, which may well name a platform and a handle in each row. */
    private static final Set<String> NO_LIST = Set.of(
            "boundingbox",
            "placetype",
            "errorcode",
            "recipient",
            "recipientid",
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
            "commenttext",
            "commentername",
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
            "impressions",
            "financialstatus",
            "fulfillmentstatus",
            "subtotal",
            "paidat",
            "lineitemname",
            "lineitemprice",
            "lineitemquantity",
            "discountcode",
            "discountamount",
            "billingname");

    /** Those of them that lists have, too. */
    private static final Set<String> IN_LISTS_TOO =
            Set.of("date", "timestamp", "content", "text", "clicks", "revenue", "order", "orders", "hashtags");

    private static final Set<String> SUMS = Set.of("likes", "likecount", "comments", "commentcount", "impressions");

    private static final Set<Column> NAMES =
            EnumSet.of(Column.ID, Column.HANDLE, Column.URL, Column.NAME, Column.UNKNOWN, Column.ROW_NUMBER);
    private static final Set<Column> MEASURES =
            EnumSet.of(Column.ENGAGEMENT_RATE, Column.AVERAGE_LIKES, Column.AVERAGE_COMMENTS, Column.AVERAGE_VIEWS);
    static final Set<Column> WHO = EnumSet.of(Column.ID, Column.HANDLE, Column.URL);
    private static final int MOST_OF_A_PAIR = 2;

    static HeadingRow of(List<String> cells) {
        Set<String> seen = new HashSet<>();
        String around = around(cells);
        List<Heading> written = cells.stream()
                .map(cell -> Unseen.without(cell).strip())
                .map(cell -> cell.startsWith(around) ? cell.substring(around.length()) : cell)
                .map(cell -> joined(cell, cells))
                .map(Headings::of)
                .toList();
        return new HeadingRow(written.stream()
                .map(heading -> areAPart(heading, written) ? heading.as(Column.VIDEOS) : heading)
                .map(heading -> isRepeated(heading, seen) ? Heading.of(Column.UNKNOWN, heading.shown()) : heading)
                .toList());
    }

    /** Where an answer was written as a table, what surrounded it stands before every heading: {@code data.username}. */
    private static String around(List<String> cells) {
        String first = cells.stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(cell -> cell.substring(0, cell.indexOf('.') + 1))
                .orElse("");
        boolean areAll = cells.size() > 3 && cells.stream().allMatch(cell -> cell.isBlank() || cell.startsWith(first));
        return areAll ? first : "";
    }

    /** Where two tables were joined, a heading of both stands as {@code followers_x} and {@code followers_y}; the x is no platform. */
    private static String joined(String cell, List<String> all) {
        boolean isOfTwo = cell.endsWith("_x") && all.contains(cell.substring(0, cell.length() - 1) + "y");
        return isOfTwo ? cell.substring(0, cell.length() - 2) : cell;
    }

    /** Whether it counts videos, and another column all posts. */
    private static boolean areAPart(Heading heading, List<Heading> all) {
        return countsVideos(heading)
                && all.stream()
                        .filter(other -> other.column() == Column.POSTS && !countsVideos(other))
                        .anyMatch(other -> other.platform().equals(heading.platform()));
    }

    private static boolean countsVideos(Heading heading) {
        return heading.column() == Column.POSTS && Folded.of(heading.shown()).contains("video");
    }

    /** The first column of a kind counts; prices are told apart by what they are for, and of handles the cells say which are. */
    private static boolean isRepeated(Heading heading, Set<String> seen) {
        boolean mayRepeat = heading.column() == Column.UNKNOWN || heading.column() == Column.HANDLE;
        String kind = heading.column() == Column.PRICE ? heading.deliverable().id() : heading.platform();
        return !mayRepeat && !seen.add(heading.column() + " " + kind);
    }

    /** Whether a row of these columns can name an account: a platform or the address of a profile, and who it is. */
    boolean isList() {
        boolean hasPlatform =
                has(Column.PLATFORM) || has(Column.URL) || impliedPlatform().isPresent() || isWide();
        boolean hasWho = WHO.stream().anyMatch(this::has) || has(Column.NAME) && has(Column.FOLLOWERS);
        return hasPlatform && hasWho;
    }

    /** Whether a row has columns for several platforms, so that it names an account on each. */
    boolean isWide() {
        return !has(Column.PLATFORM) && widePlatforms().size() > 1;
    }

    /** The same line in a language whose word for platform is not known here. */
    private boolean isPairOfUnknown(long known, long unknown) {
        return known == 1
                && unknown == 1
                && headings.stream().anyMatch(heading -> Platforms.isName(Folded.of(heading.shown())));
    }

    /**
     * Whether it stands above a list, or above what would be one if it said the platform. {@code Platform, Facebook} is a line of a
     * report about one account, and what has numbers, addresses or handles is a row of data.
     */
    boolean isHeading() {
        long filled = headings.stream().filter(h -> !h.shown().isEmpty()).count();
        boolean isPair = filled <= MOST_OF_A_PAIR
                && headings.stream().anyMatch(heading -> Platforms.isName(Folded.of(heading.shown())));
        boolean hasWho = WHO.stream().anyMatch(this::has) || has(Column.NAME);
        long known = headings.stream()
                .map(Heading::column)
                .filter(column -> column != Column.UNKNOWN)
                .distinct()
                .count();
        return (isList() || hasWho && known > 1) && !isPair && !isData();
    }

    private boolean isData() {
        return headings.stream()
                .map(Heading::shown)
                .anyMatch(cell -> cell.length() > 1 && cell.startsWith("@")
                        || Sight.isNumber(cell) && !cell.matches("(?:19|20)[0-9]{2}")
                        || ProfileAddress.looksLikeOne(cell)
                                && ProfileAddress.of(cell).isPresent());
    }

    /** Whether most of it is what lists of creators have, and nothing is what other tables have. */
    boolean isSurelyList() {
        long known = headings.stream().filter(h -> h.column() != Column.UNKNOWN).count();
        long unknown = headings.stream()
                .filter(h -> h.column() == Column.UNKNOWN && !h.shown().isEmpty())
                .count();
        // A bare list of addresses may be anything that somebody follows.
        boolean saysMore = has(Column.PLATFORM) || impliedPlatform().isPresent() || saysMoreThanNames();
        // "Youtuber name" is what rankings of tools have, too.
        boolean isByNameAlone = !has(Column.PLATFORM) && !has(Column.URL) && !has(Column.ID) && namesAreHandles();
        return isList()
                && !isByNameAlone
                && !saysOtherwise()
                && saysMore
                && unknown <= known
                && !isPairOfUnknown(known, unknown);
    }

    /** Whether it says anything of a creator, and nothing of posts, orders or days. */
    boolean mayBeList() {
        boolean isSized = has(Column.FOLLOWERS) && (has(Column.HANDLE) || has(Column.NAME));
        boolean isOther = isSized ? headings.stream().anyMatch(HeadingRow::isOfPosts) : saysOtherwise();
        return !isOther && saysMoreThanNames() && (isList() || has(Column.FOLLOWERS));
    }

    /** Likes and comments may be sums of a creator; a caption is of a post. */
    private static boolean isOfPosts(Heading heading) {
        String folded = Folded.of(heading.shown());
        return NO_LIST.contains(folded) && !IN_LISTS_TOO.contains(folded) && !SUMS.contains(folded);
    }

    /** Whether it heads posts, orders or days, and says nothing of how large a creator is. */
    boolean isOtherTable() {
        return saysOtherwise() && !has(Column.FOLLOWERS);
    }

    /** Whether it measures who has a handle. */
    boolean saysHowGood() {
        return has(Column.HANDLE) && headings.stream().map(Heading::column).anyMatch(MEASURES::contains);
    }

    /** Whether all of it says who somebody is, and more than one thing does. */
    boolean saysOnlyWho() {
        return headings.size() > 1 && all(Column.UNKNOWN).isEmpty() && !saysOtherwise();
    }

    private boolean saysMoreThanNames() {
        return headings.stream()
                .map(Heading::column)
                .anyMatch(column -> column != Column.PLATFORM && !NAMES.contains(column));
    }

    /** Whether a heading is one of other tables; a day or a remark beside all that a list has is none. */
    boolean saysOtherwise() {
        boolean saysWho = has(Column.PLATFORM) && has(Column.HANDLE)
                || impliedPlatform().isPresent() && (has(Column.FOLLOWING) || has(Column.POSTS));
        boolean isWhole = saysWho && has(Column.FOLLOWERS);
        return headings.stream()
                .filter(heading -> heading.column() != Column.CREATED)
                .map(heading -> Folded.of(heading.shown()))
                .filter(heading -> !isWhole || !IN_LISTS_TOO.contains(heading))
                .anyMatch(NO_LIST::contains);
    }

    /** The platform that the heading of a handle, id or address names, else that of the followers; empty when none or several do. */
    Optional<String> impliedPlatform() {
        List<String> named = platforms(WHO);
        List<String> counted = named.isEmpty() ? platforms(Set.of(Column.FOLLOWERS, Column.NAME)) : named;
        return counted.size() == 1 ? Optional.of(counted.get(0)) : Optional.empty();
    }

    /** The platforms that columns of these kinds name. */
    List<String> platforms(Set<Column> columns) {
        return headings.stream()
                .filter(heading -> columns.contains(heading.column()))
                .map(Heading::platform)
                .filter(platform -> !platform.isEmpty())
                .distinct()
                .toList();
    }

    /** The platforms of the accounts of a wide row, whatever the order of its columns. */
    List<String> widePlatforms() {
        boolean hasWho = WHO.stream().anyMatch(this::has);
        return Stream.concat(
                        platforms(hasWho ? WHO : Set.of(Column.FOLLOWERS)).stream(), platformOfBareHandle().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** A handle without a platform, beside handles of others, belongs where followers are counted of nobody else. */
    Optional<String> platformOfBareHandle() {
        boolean isBare = all(Column.HANDLE).stream()
                .anyMatch(i -> headings.get(i).platform().isEmpty());
        List<String> others = platforms(WHO);
        List<String> left = platforms(Set.of(Column.FOLLOWERS)).stream()
                .filter(platform -> !others.contains(platform))
                .toList();
        return isBare && !others.isEmpty() && left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    boolean has(Column column) {
        return index(column) >= 0;
    }

    /** Positions of the columns of a kind. */
    List<Integer> all(Column column) {
        return IntStream.range(0, headings.size())
                .filter(i -> headings.get(i).column() == column)
                .boxed()
                .toList();
    }

    /** Position of the column of a kind, -1 when there is none; every row asks for each of its cells. */
    int index(Column column) {
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).column() == column) {
                return i;
            }
        }
        return -1;
    }

    /** Position of the column of a kind for an account on this platform, else of the one for all; -1 when there is none. */
    int index(Column column, String platform) {
        int ofAll = -1;
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).column() == column) {
                String named = headings.get(i).platform();
                if (named.equals(platform)) {
                    return i;
                }
                ofAll = ofAll < 0 && named.isEmpty() ? i : ofAll;
            }
        }
        return ofAll;
    }

    /** Whether handles stand in a column of names, some of which may be names. */
    boolean namesAreHandles() {
        return all(Column.HANDLE).stream()
                .allMatch(i -> Headings.of(headings.get(i).shown()).column() == Column.NAME);
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
