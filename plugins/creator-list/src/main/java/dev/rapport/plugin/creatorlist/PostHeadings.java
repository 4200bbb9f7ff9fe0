package dev.rapport.plugin.creatorlist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns of a table of posts, whatever their order.
 *
 * @param columns the names of each column, the surest first
 * @param platform the platform that a heading names, empty when none does
 */
record PostHeadings(Map<PostColumn, List<String>> columns, String platform) {

    private static final Set<PostColumn> COUNTERS = Set.of(
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
        return new PostHeadings(columns, platform(names));
    }

    /** Some words are one platform's alone. */
    private static String platform(Collection<String> names) {
        List<String> said = names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.of(
                                new String[] {"tweet", "x"},
                                new String[] {"subreddit", "reddit"},
                                new String[] {"upvote", "reddit"},
                                new String[] {"diggcount", "tiktok"},
                                new String[] {"tiktok", "tiktok"},
                                new String[] {"instagram", "instagram"},
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
        long counters = COUNTERS.stream().filter(columns::containsKey).count();
        boolean saysWhat = has(PostColumn.TEXT) || has(PostColumn.ID) && has(PostColumn.URL);
        boolean saysMore = has(PostColumn.TIME) || counters > 0 || has(PostColumn.HANDLE);
        return saysWhat && saysMore || (has(PostColumn.ID) || has(PostColumn.URL)) && counters > 1;
    }

    boolean has(PostColumn column) {
        return columns.containsKey(column);
    }

    String[] names(PostColumn column) {
        return columns.getOrDefault(column, List.of()).toArray(String[]::new);
    }

    Optional<String> said() {
        return Optional.of(platform).filter(name -> !name.isEmpty());
    }
}
