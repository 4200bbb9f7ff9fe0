package dev.rapport.plugin.creatorlist;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.model.PostRole;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Captions;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.MadeUpId;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Seconds;
import dev.rapport.sheets.DateColumn;
import dev.rapport.sheets.Folded;
import dev.rapport.sheets.Platforms;
import dev.rapport.sheets.Shown;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of a table of posts, one after the other. */
final class PostRows {

    private static final Set<String> TITLED = Set.of("reddit", "youtube");
    /** Whom a text leads to did not write it. */
    private static final Set<String> LED_TO = Set.of("links", "urls");

    private static final Set<String> TITLES = Set.of("title", "titre", "titulo", "headline");
    private static final Set<String> LOWER_CASE = Set.of("instagram", "tiktok", "threads");

    /** What Instagram's own programs write for a kind. */
    private static final Map<String, PostKind> NUMBERED_KINDS =
            Map.of("1", PostKind.PHOTO, "2", PostKind.VIDEO, "8", PostKind.CAROUSEL);

    private static final Set<String> OF_META = Set.of("instagram", "threads");

    /** Longer than this is no kind, but something that a program wrote in its place. */
    private static final int LONGEST_KIND = 40;

    /** What YouTube names lists of videos and what stands in them; a video has eleven letters. */
    private static final String VIDEO = "(?=.*[A-Za-z])[\\w-]{11}";

    /** What a search or a list wrote behind the id in the address from which it was cut. */
    private static final String BEHIND_ID = "^([\\w-]{11})[&?]\\w+=.*$";

    private static final String PLAYLIST = "(?:PL|FL|UU|LL|OL|RD)[\\w-]{14,80}";

    private final String platform;
    private final boolean isSaid;
    private final String[] codes;
    private final Reading reading;
    private final DateColumn times = new DateColumn();
    private final Set<AccountRef> authors = new HashSet<>();
    private final Map<String, Sight> counted = new HashMap<>();

    /**
     * @param platform of rows that have no address of a post
     * @param isSaid whether the headings say it
     * @param codes the column in which codes of posts stand, by its cells
     */
    PostRows(String platform, boolean isSaid, Optional<String> codes, Reading reading) {
        this.platform = platform;
        this.isSaid = isSaid;
        this.codes = Stream.concat(Stream.of("shortcode", "short_code", "code"), codes.stream())
                .toArray(String[]::new);
        this.reading = reading;
    }

    void take(Flat row, PostHeadings headings) {
        // A post may lead to one elsewhere: what the headings say of the platform is sure.
        String coded = PostAddress.ofCode(platform, row.first(codes));
        Optional<PostAddress> address = PostTable.address(row, headings, platform)
                .filter(found -> !isSaid || found.platform().equals(platform))
                .or(() -> PostAddress.in(coded));
        String where = address.map(PostAddress::platform)
                .or(() -> Platforms.of(row.first(headings.names(PostColumn.PLATFORM))))
                .orElse(platform);
        if (where.isEmpty()) {
            reading.reject(
                    "no-platform",
                    "The row names no platform. Maybe write instagram, or the address of the post.",
                    row.place());
            return;
        }
        String kind = row.first(headings.names(PostColumn.KIND));
        if (kind.length() < LONGEST_KIND && kind.toLowerCase(Locale.ROOT).contains("comment")) {
            reading.once(ReadIssue.info(
                    "comments-passed-over",
                    "Some rows are comments and no posts (" + Shown.of(kind)
                            + "); they are passed over. Maybe export the comments by themselves.",
                    row.place()));
            return;
        }
        String text = text(where, row, headings);
        if (row.first(headings.names(PostColumn.ID)).matches(PLAYLIST) && where.equals("youtube")) {
            reading.reject("no-id", "The row is a list of videos and none itself.", row.place());
            return;
        }
        AccountRef author = TelegramMessage.author(author(where, row, headings, address), row);
        String id = id(row, headings, address, author, text);
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has neither the id or address of a post, nor its text.", row.place());
            return;
        }
        account(author, row, headings);
        reading.sink()
                .post(Post.of(author, id)
                        .kind(kind(where, kind))
                        .role(role(where, text))
                        .time(time(row, headings))
                        .caption(text)
                        .hashtags(Captions.hashtags(text))
                        .mentions(Captions.mentions(text))
                        .likes(count(row, headings, PostColumn.LIKES))
                        .comments(count(row, headings, PostColumn.COMMENTS))
                        .shares(count(row, headings, PostColumn.SHARES))
                        .saves(count(row, headings, PostColumn.SAVES))
                        .views(count(row, headings, PostColumn.VIEWS))
                        .reach(count(row, headings, PostColumn.REACH))
                        .durationSeconds(Seconds.of(row.first(headings.names(PostColumn.DURATION))))
                        .permalink(permalink(where, row, headings, coded))
                        .build());
    }

    /** Looks at a row before the first is taken. */
    void see(Flat row, PostHeadings headings) {
        times.see(time(row, headings.names(PostColumn.TIME)));
        for (PostColumn column : PostHeadings.COUNTERS) {
            for (String name : headings.names(column)) {
                counted.computeIfAbsent(name, unused -> new Sight()).see(row.get(name));
            }
        }
    }

    private static String time(Flat row, String... names) {
        return Flat.bare(row.first(names));
    }

    private Moment time(Flat row, PostHeadings headings) {
        String[] names = headings.names(PostColumn.TIME);
        String written = time(row, names);
        return written.isEmpty() ? Moment.unknown() : times.moment(written, reading, row.place(), names[0]);
    }

    private void account(AccountRef author, Flat row, PostHeadings headings) {
        if (author.isNamed() && authors.add(author)) {
            reading.sink()
                    .account(Account.of(author)
                            .name(name(author, row, headings))
                            .followers(count(row, headings, PostColumn.FOLLOWERS))
                            .following(count(row, headings, PostColumn.FOLLOWING))
                            .posts(count(row, headings, PostColumn.ACCOUNT_POSTS))
                            .build());
        }
    }

    /** The name, also where it stands in the place of the handle and an id says whose the post is. */
    private static String name(AccountRef author, Flat row, PostHeadings headings) {
        String name = row.first(headings.names(PostColumn.NAME));
        boolean isShown =
                !name.isEmpty() || author.id().isEmpty() || !author.handle().isEmpty();
        return isShown
                ? name
                : Arrays.stream(headings.names(PostColumn.HANDLE))
                        .map(row::get)
                        .filter(cell -> cell.contains(" ") && cell.length() <= 80)
                        .findFirst()
                        .orElse("");
    }

    private Count count(Flat row, PostHeadings headings, PostColumn column) {
        String[] names = headings.names(column);
        if (names.length > 1) {
            // Where a comment stands beside the number of comments, the numbers count.
            names = Stream.of(names)
                    .filter(name ->
                            !counted.containsKey(name) || !counted.get(name).hasTexts())
                    .toArray(String[]::new);
        }
        return names.length > 0 ? row.count(reading, names) : Count.unknown();
    }

    /** Where posts have a title, it stands before what is written below; an address or a yes in the place of a text is none. */
    private static String text(String where, Flat row, PostHeadings headings) {
        List<String> names = List.of(headings.names(PostColumn.TEXT));
        if (!TITLED.contains(where)) {
            return text(row, names.stream());
        }
        String title = text(row, names.stream().filter(PostRows::isTitle));
        String body = text(row, names.stream().filter(name -> !isTitle(name)));
        return title.isEmpty() || body.isEmpty() || title.equals(body)
                ? title.isEmpty() ? body : title
                : title + "\n\n" + body;
    }

    private static boolean isTitle(String name) {
        return Folded.words(name).stream().anyMatch(TITLES::contains);
    }

    private static String text(Flat row, Stream<String> names) {
        return names.map(row::get)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !text.matches("https?://\\S+|(?i)true|false"))
                .findFirst()
                .orElse("");
    }

    private static String permalink(String where, Flat row, PostHeadings headings, String coded) {
        return Stream.of(PostColumn.URL, PostColumn.TEXT)
                .flatMap(column -> Arrays.stream(headings.names(column)))
                .map(row::get)
                .filter(cell -> cell.matches("https?://\\S+"))
                .filter(cell -> PostAddress.in(cell)
                        .filter(address -> address.platform().equals(where))
                        .filter(address -> PostTable.mayBeOwn(address, row, headings))
                        .isPresent())
                .findFirst()
                .orElse(coded);
    }

    private AccountRef author(String where, Flat row, PostHeadings headings, Optional<PostAddress> address) {
        Optional<AccountRef> profile = Stream.of(PostColumn.ACCOUNT_URL, PostColumn.URL)
                .flatMap(column -> Arrays.stream(headings.names(column)))
                .filter(name -> !LED_TO.contains(Folded.of(name)))
                .flatMap(name -> ProfileAddress.of(row.get(name)).stream())
                .filter(ref -> ref.platform().equals(where))
                .findFirst();
        String handle = address.map(PostAddress::handle)
                .filter(written -> !written.isEmpty() && !written.startsWith("did:"))
                .or(() -> profile.map(AccountRef::handle).filter(written -> !written.isEmpty()))
                .or(() -> Arrays.stream(headings.names(PostColumn.HANDLE))
                        .map(row::get)
                        .filter(cell -> isHandle(where, cell))
                        .findFirst())
                .orElse("");
        String id = Arrays.stream(headings.names(PostColumn.ACCOUNT_ID))
                .map(row::get)
                .filter(Handles::isId)
                .findFirst()
                .or(() -> profile.map(AccountRef::id))
                .or(() -> address.flatMap(PostAddress::author))
                .orElse("");
        AccountRef ref = AccountRef.of(where, id, handle);
        return ref.isNamed() ? ref : byName(where, row, headings);
    }

    private static boolean isHandle(String where, String cell) {
        boolean isLowerCase = cell.equals(cell.toLowerCase(Locale.ROOT)) || cell.startsWith("@");
        return Handles.isOne(where, cell) && (isLowerCase || !LOWER_CASE.contains(where));
    }

    private AccountRef byName(String where, Flat row, PostHeadings headings) {
        String name = Stream.of(PostColumn.NAME, PostColumn.HANDLE)
                .flatMap(column -> Arrays.stream(headings.names(column)))
                .map(row::get)
                .filter(cell -> !cell.isBlank() && cell.length() <= 80)
                .findFirst()
                .orElse("");
        if (!name.isEmpty()) {
            reading.once(ReadIssue.info(
                    "name-for-handle",
                    "The list has no handles; its creators are told apart by their names, and no other file can be of the same"
                            + " account. Maybe add a column handle.",
                    row.place()));
        }
        return AccountRef.of(where, name, "");
    }

    /** The id of the address, because a column of ids may count rows or have lost digits in a spreadsheet. */
    private String id(Flat row, PostHeadings headings, Optional<PostAddress> address, AccountRef author, String text) {
        Optional<String> written = TelegramMessage.id(
                        author, Arrays.stream(headings.names(PostColumn.ID)).map(row::get))
                .or(() -> address.map(PostAddress::id))
                .or(() -> Arrays.stream(headings.names(PostColumn.ID))
                        .map(row::get)
                        .map(cell -> author.platform().equals("youtube") ? cell.replaceFirst(BEHIND_ID, "$1") : cell)
                        .filter(Handles::isId)
                        .findFirst())
                .or(() -> ofIndex(author, row));
        if (written.isPresent()) {
            return written.get();
        }
        String time = row.first(headings.names(PostColumn.TIME));
        // A video is known by its id; a text below one that is missing may be anything.
        boolean isVideo = author.platform().equals("youtube") && headings.has(PostColumn.ID);
        if (isVideo && time.isEmpty() && !headings.areReceived()) {
            return "";
        }
        // Who wrote nothing below a picture did so at one moment; on one day they may have done so twice.
        boolean isTold = author.isNamed() && time.contains(":");
        if (text.isEmpty() && !isTold) {
            return "";
        }
        reading.once(ReadIssue.info(
                "posts-without-ids",
                "The table has neither ids nor addresses of posts; they are told apart by author, time and text. Maybe add a"
                        + " column with their addresses.",
                row.place()));
        return MadeUpId.of("text", author + "|" + time + "|" + text);
    }

    /** A program that keeps its rows by the videos' ids writes these below the heading of its index. */
    private static Optional<String> ofIndex(AccountRef author, Flat row) {
        return Stream.of("index", "unnamed: 0", "")
                .map(row::get)
                .filter(cell -> author.platform().equals("youtube") && cell.matches(VIDEO))
                .findFirst();
    }

    /** On X a repost begins with whose it is. */
    private static PostRole role(String platform, String text) {
        return platform.equals("x") && text.startsWith("RT @") ? PostRole.REPOST : PostRole.ORIGINAL;
    }

    private static PostKind kind(String platform, String written) {
        String word = written.toLowerCase(Locale.ROOT);
        if (OF_META.contains(platform) && NUMBERED_KINDS.containsKey(word)) {
            return NUMBERED_KINDS.get(word);
        }
        if (word.contains("carousel") || word.contains("sidecar") || word.contains("album")) {
            return PostKind.CAROUSEL;
        }
        if (word.contains("reel") || word.contains("short") || word.equals("clips") || platform.equals("tiktok")) {
            return PostKind.SHORT;
        }
        if (word.contains("video") || platform.equals("youtube")) {
            return PostKind.VIDEO;
        }
        return word.contains("photo") || word.contains("image") ? PostKind.PHOTO : PostKind.UNKNOWN;
    }
}
