package dev.rapport.plugin.creatorlist;

import dev.rapport.parsing.Flat;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The codes by which Instagram's addresses name its posts, found by what they look like: nobody heads them alike. */
final class PostCodes {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{11}");
    private static final Pattern MIXED = Pattern.compile("(?=.*[A-Z])(?=.*[a-z]).*");
    private static final int FEWEST = 3;

    private PostCodes() {}

    /** The column that has another code in each row; empty where ids or addresses say which post a row is. */
    static Optional<String> column(Collection<Set<String>> names, List<Flat> rows, PostHeadings headings) {
        boolean isKnown = headings.has(PostColumn.ID) || headings.has(PostColumn.URL);
        return isKnown || rows.size() < FEWEST
                ? Optional.empty()
                : names.stream()
                        .flatMap(Set::stream)
                        .distinct()
                        .sorted()
                        .filter(name ->
                                areCodes(rows.stream().map(row -> row.get(name)).toList()))
                        .findFirst();
    }

    private static boolean areCodes(List<String> cells) {
        return cells.stream().allMatch(cell -> CODE.matcher(cell).matches())
                && cells.stream().filter(cell -> MIXED.matcher(cell).matches()).count() * 10 >= cells.size() * 9L
                && cells.stream().distinct().count() == cells.size();
    }
}
