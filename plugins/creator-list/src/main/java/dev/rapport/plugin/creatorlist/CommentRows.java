package dev.rapport.plugin.creatorlist;

import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.MadeUpId;
import dev.rapport.parsing.Reading;
import dev.rapport.sheets.DateColumn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of a table of comments, one after the other. */
final class CommentRows {

    static final String REDDIT = "reddit";

    /** What Reddit writes before the id of a post. */
    private static final String OF_POST = "t3_";

    private final String platform;
    private final Map<CommentColumn, List<String>> columns;
    private final Reading reading;
    private final DateColumn times = new DateColumn();

    /** @param platform of rows that have no address of a post */
    CommentRows(String platform, Map<CommentColumn, List<String>> columns, Reading reading) {
        this.platform = platform;
        this.columns = columns;
        this.reading = reading;
    }

    static String[] names(Map<CommentColumn, List<String>> columns, CommentColumn column) {
        return columns.getOrDefault(column, List.of()).toArray(String[]::new);
    }

    /** Whether it is what a comment on Reddit answers: {@code t3_} a post, {@code t1_} another comment. */
    static boolean isOfReddit(String parent) {
        return parent.matches("t[13]_[a-z0-9]{4,12}");
    }

    private static String bare(String named) {
        return named.replaceFirst("^t[13]_", "");
    }

    /** A column of comments may as well count them. */
    static boolean isText(String cell) {
        return cell.codePoints().anyMatch(Character::isLetter) && !Sight.isNumber(cell);
    }

    /** Looks at a row before the first is taken. */
    void see(Flat row) {
        times.see(get(row, CommentColumn.TIME));
    }

    void take(Flat row) {
        String text = get(row, CommentColumn.TEXT);
        Optional<PostAddress> address = Stream.of(names(columns, CommentColumn.POST))
                .map(row::get)
                .flatMap(cell ->
                        PostAddress.in(cell).or(() -> PostAddress.in(PostAddress.ofCode(platform, cell))).stream())
                .findFirst();
        String post = address.map(PostAddress::id).orElseGet(() -> Stream.of(names(columns, CommentColumn.POST))
                .map(row::get)
                .filter(cell -> !cell.contains("/") && Handles.isId(cell))
                .findFirst()
                .orElse(""));
        String parent = get(row, CommentColumn.PARENT);
        boolean isOfReddit = platform.equals(REDDIT) && isOfReddit(parent);
        if (isOfReddit) {
            post = bare(post.isEmpty() && parent.startsWith(OF_POST) ? parent : post);
            parent = parent.startsWith(OF_POST) ? "" : bare(parent);
        }
        if (post.isEmpty() && !isOfReddit || text.isEmpty() && !isTold(row)) {
            reading.reject(
                    "no-comment",
                    "The row has no comment, or does not say below which post it stands. Maybe write the address of the post.",
                    row.place());
            return;
        }
        String author = get(row, CommentColumn.AUTHOR).replaceFirst("^@", "");
        reading.sink()
                .comment(Comment.of(address.map(PostAddress::platform).orElse(platform), id(row, post, author, text))
                        .postId(post)
                        .parentId(parent)
                        .author(author)
                        .text(text)
                        .time(time(row))
                        .likes(likes(row))
                        .byCreator(byCreator(
                                author, address.map(PostAddress::handle).orElse("")))
                        .build());
    }

    /** A picture alone has no text, and is a comment where it has an id, or where it is said who gave it when. */
    private boolean isTold(Flat row) {
        return Handles.isId(get(row, CommentColumn.ID))
                || !get(row, CommentColumn.AUTHOR).isEmpty()
                        && !get(row, CommentColumn.TIME).isEmpty();
    }

    private static Flag byCreator(String author, String creator) {
        return author.isEmpty() || creator.isEmpty()
                ? Flag.UNKNOWN
                : Flag.of(author.toLowerCase(Locale.ROOT).equals(creator.toLowerCase(Locale.ROOT)));
    }

    private Moment time(Flat row) {
        String written = get(row, CommentColumn.TIME);
        return written.isEmpty()
                ? Moment.unknown()
                : times.moment(written, reading, row.place(), names(columns, CommentColumn.TIME)[0]);
    }

    private Count likes(Flat row) {
        return row.count(reading, names(columns, CommentColumn.LIKES));
    }

    /** Where the table has no ids, author, time and text tell comments apart. */
    private String id(Flat row, String post, String author, String text) {
        String id = get(row, CommentColumn.ID);
        if (Handles.isId(id)) {
            return platform.equals(REDDIT) ? bare(id) : id;
        }
        return MadeUpId.of("text", post + "|" + author + "|" + get(row, CommentColumn.TIME) + "|" + text);
    }

    private String get(Flat row, CommentColumn column) {
        return Flat.bare(row.first(names(columns, column)));
    }
}
