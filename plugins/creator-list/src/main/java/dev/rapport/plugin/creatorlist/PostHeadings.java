package dev.rapport.plugin.creatorlist;

import dev.rapport.sheets.Folded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of a table of posts, whatever their order.
 *
 * @param columns the names of each column, the surest first
 * @param platform the platform that a heading names, empty when none does
 * @param areComments whether the rows are comments, which have the post's id beside their own
 * @param isPlan whether a heading says when a row shall be posted
 * @param areOthers whether a heading is of letters, places, groups, campaigns or errors
 */
record PostHeadings(
        Map<PostColumn, List<String>> columns,
        String platform,
        boolean areComments,
        boolean isPlan,
        boolean areOthers) {

    private static final Set<String> OF_A_PLAN = Set.of("scheduled", "schedule", "planned", "window", "queue");

    private static final Set<String> POST_WORDS =
            Set.of("post", "posts", "video", "tweet", "reel", "permalink", "shortcode", "status", "media", "uri");

    static final Set<PostColumn> COUNTERS = Set.of(
            PostColumn.LIKES,
            PostColumn.COMMENTS,
            PostColumn.SHARES,
            PostColumn.VIEWS,
            PostColumn.SAVES,
            PostColumn.REACH);

    static PostHeadings of(Collection<String> names) {
        record Named(String name, PostHeading heading) {}
        Map<PostColumn, List<String>> columns = new EnumMap<>(PostColumn.class);
        names.stream()
                .flatMap(name -> PostHeading.of(name).map(heading -> new Named(name, heading)).stream())
                .sorted(Comparator.comparingInt((Named named) -> named.heading().rank())
                        .thenComparing(Named::name))
                .forEach(named -> columns.computeIfAbsent(named.heading().column(), unused -> new ArrayList<>())
                        .add(named.name()));
        // What a post is an answer to is no name of its own.
        if (names.stream().map(Folded::of).anyMatch("id"::equals)) {
            columns.getOrDefault(PostColumn.ID, new ArrayList<>())
                    .removeIf(name -> Folded.of(name).equals("threadid"));
        }
        boolean areDated = columns.containsKey(PostColumn.TIME) && columns.containsKey(PostColumn.TEXT);
        if (!areDated) {
            columns.values().forEach(named -> named.removeIf(name -> PostHeading.isPerPost(Folded.words(name))));
            columns.values().removeIf(List::isEmpty);
        }
        // How many people the author follows stands beside the likes of all that the author wrote.
        boolean isOfAuthor = names.stream().anyMatch(name -> Folded.of(name).startsWith("following"));
        List<String> likes = columns.getOrDefault(PostColumn.LIKES, List.of());
        if (isOfAuthor && likes.stream().anyMatch(PostHeadings::saysPost)) {
            likes.removeIf(name -> !saysPost(name));
        } else if (isOfAuthor && COUNTERS.stream().filter(columns::containsKey).count() == 1) {
            columns.remove(PostColumn.LIKES);
        }
        return new PostHeadings(
                columns, platform(names), areComments(names), isPlan(names), PostHeading.areOthers(names));
    }

    private static boolean areComments(Collection<String> names) {
        Set<String> folded = names.stream().map(Folded::of).collect(Collectors.toSet());
        boolean hasPostBeside = folded.contains("id")
                && folded.contains("username")
                && Stream.of("mediaid", "videoid", "postid").anyMatch(folded::contains)
                && Stream.of("mediacaption", "mediatimestamp", "mediaurl", "parentid")
                        .anyMatch(folded::contains);
        // As TikTok calls it; a campaign or a channel has no text.
        boolean hasCommentId = folded.contains("commentid") || folded.contains("cid") && folded.contains("text");
        return hasPostBeside || hasCommentId || folded.contains("commenttext");
    }

    private static boolean isPlan(Collection<String> names) {
        // Pinterest takes pins to be published from a table with the name of a board.
        return names.stream()
                .anyMatch(name -> Folded.of(name).equals("pinterestboard")
                        || Folded.words(name).stream().anyMatch(OF_A_PLAN::contains));
    }

    /** Some words are one platform's alone. */
    static String platform(Collection<String> names) {
        List<String> said = names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.of(
                                new String[] {"tweet", "x"},
                                new String[] {"subreddit", "reddit"},
                                new String[] {"upvote", "reddit"},
                                new String[] {"diggcount", "tiktok"},
                                new String[] {"digg_count", "tiktok"},
                                new String[] {"tiktok", "tiktok"},
                                new String[] {"instagram", "instagram"},
                                new String[] {"edge_media", "instagram"},
                                new String[] {"linkedin", "linkedin"},
                                new String[] {"subscribercount", "youtube"})
                        .filter(word -> name.contains(word[0]))
                        .map(word -> word[1]))
                .distinct()
                .toList();
        return said.size() == 1 ? said.get(0) : "";
    }

    /** Whether rows of these columns are posts: what was written or where it stands, and when or how it was received. */
    boolean arePosts() {
        boolean isNamed = has(PostColumn.ID) || has(PostColumn.URL);
        // An id and a day alone are what happened to a post on that day: somebody liked it.
        boolean isPublished = has(PostColumn.TIME) && (has(PostColumn.URL) || width() > 2);
        boolean saysWhat = has(PostColumn.TEXT) || isNamed && (isPublished || areReceived());
        boolean saysMore = isNamed || has(PostColumn.TIME) || has(PostColumn.HANDLE);
        return saysWhat && saysMore && !areComments && !areOthers && !areDescribed() && !arePeople();
    }

    /** A company or a job has a key and a description, too, and nothing else that a post has. */
    private boolean areDescribed() {
        return isDescription()
                && has(PostColumn.ID)
                && !isOfPost()
                && !areReceived()
                && Stream.of(PostColumn.TIME, PostColumn.URL, PostColumn.HANDLE, PostColumn.NAME)
                        .noneMatch(this::has);
    }

    private boolean isDescription() {
        return Stream.of(names(PostColumn.TEXT))
                .map(Folded::of)
                .allMatch(name -> name.equals("description") || name.equals("desc"));
    }

    /** A list of people has their followers, and perhaps the likes of all their posts, a text about them and the day on which they came. */
    private boolean arePeople() {
        boolean areSeen = Stream.of(PostColumn.VIEWS, PostColumn.COMMENTS, PostColumn.SHARES)
                .anyMatch(this::has);
        boolean mayBeTheirs = !has(PostColumn.URL) || has(PostColumn.FOLLOWING) || has(PostColumn.ACCOUNT_POSTS);
        boolean isOfThem = !has(PostColumn.TIME) || isDescription() && !areSeen && mayBeTheirs;
        // Somebody's own video may stand in a list, too; what a post is has a day, figures or a text of its own.
        boolean hasText = Stream.of(names(PostColumn.TEXT))
                .anyMatch(name -> saysPost(name) || Folded.of(name).endsWith("caption"));
        boolean isOfPost = isOfPost() && (has(PostColumn.TIME) || areReceived() || hasText);
        return has(PostColumn.FOLLOWERS) && isOfThem && !isOfPost;
    }

    private boolean isOfPost() {
        return Stream.of(PostColumn.URL, PostColumn.ID)
                .flatMap(column -> columns.getOrDefault(column, List.of()).stream())
                .anyMatch(PostHeadings::saysPost);
    }

    private static boolean saysPost(String name) {
        return Folded.words(name).stream().anyMatch(POST_WORDS::contains);
    }

    /** How much is said beside the size of the author. */
    private long width() {
        return columns.keySet().stream()
                .filter(column -> column != PostColumn.FOLLOWING && column != PostColumn.ACCOUNT_POSTS)
                .count();
    }

    /** Whether a figure says how posts were received. */
    boolean areReceived() {
        return COUNTERS.stream().anyMatch(columns::containsKey);
    }

    /** Whether the rows shall be posted: no figure says how they were received. */
    boolean arePlanned() {
        return isPlan && !areReceived();
    }

    boolean has(PostColumn column) {
        return columns.containsKey(column);
    }

    String[] names(PostColumn column) {
        return columns.getOrDefault(column, List.of()).toArray(String[]::new);
    }

    /** With the column in which the addresses of posts stand. */
    PostHeadings withUrl(String name) {
        Map<PostColumn, List<String>> all = new EnumMap<>(columns);
        all.values().forEach(named -> named.remove(name));
        all.values().removeIf(List::isEmpty);
        all.put(PostColumn.URL, List.of(name));
        return new PostHeadings(all, platform, areComments, isPlan, areOthers);
    }

    Optional<String> said() {
        return Optional.of(platform).filter(name -> !name.isEmpty());
    }
}
