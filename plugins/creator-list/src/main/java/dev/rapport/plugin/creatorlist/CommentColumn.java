package dev.rapport.plugin.creatorlist;

import dev.rapport.sheets.Folded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a column of a table of comments can say; its heading may begin with "comment". */
enum CommentColumn {
    ID("id|cid|pk"),
    PARENT("(?:parent|replyto|inreplyto|replied)(?:comment)?(?:id)?"),
    POST(
            "(?:post|media|video|tweet|reel|pin|thread|aweme)(?:id|url|link|permalink|shortcode|code|urn|address)|shortcode",
            "permalink|url|link"),
    TEXT("comment|comments|kommentar|comentario|commentaire|commento", "text|body|content|message"),
    AUTHOR(
            "(?:author|user|owner|commenter|by|profile)?(?:username|handle|uniqueid)|user|author|commenter",
            "(?:author|user|owner|commenter|by)(?:name|displayname)?|name",
            "(?:author|user|owner|commenter)id"),
    TIME(
            "time|date|datetime|timestamp|fecha|datum|data",
            "published(?:at|time)?|posted(?:at|on)?",
            "created(?:at|time|date|utc)?",
            "updated(?:at|time)?"),
    LIKES("likes?(?:count)?|upvotes|score|votes?");

    /** The surest first. */
    private final List<Pattern> names;

    CommentColumn(String... names) {
        this.names = Stream.of(names).map(Pattern::compile).toList();
    }

    private record Named(String name, int rank) {}

    /** The names of each column; those that begin with "comment" first. */
    static Map<CommentColumn, List<String>> of(Collection<String> names) {
        Map<CommentColumn, List<Named>> found = new EnumMap<>(CommentColumn.class);
        for (String name : names) {
            String folded = Folded.of(name);
            boolean isOfComment = folded.startsWith("comment") && folded.length() > "comments".length();
            String bare = isOfComment ? folded.substring("comment".length()) : folded;
            for (CommentColumn column : values()) {
                int rank = column.rank(bare);
                if (rank >= 0) {
                    found.computeIfAbsent(column, unused -> new ArrayList<>())
                            .add(new Named(name, isOfComment ? -1 : rank));
                    break;
                }
            }
        }
        Map<CommentColumn, List<String>> columns = new EnumMap<>(CommentColumn.class);
        found.forEach((column, all) -> columns.put(
                column,
                all.stream()
                        .sorted(Comparator.comparingInt(Named::rank).thenComparing(Named::name))
                        .map(Named::name)
                        .toList()));
        return columns;
    }

    private int rank(String bare) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).matcher(bare).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a heading says by itself that it is of a comment. */
    static boolean saysComment(String name) {
        String folded = Folded.of(name);
        return folded.startsWith("comment") || folded.equals("parentcommentid") || folded.equals("cid");
    }
}
