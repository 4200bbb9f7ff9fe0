package dev.rapport.plugin.influencertools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The columns of a HypeAuditor ranking, which are called otherwise every month. */
final class RankingHeader {

    static final Predicate<String> FOLLOWERS = name -> name.startsWith("subscribers") || name.startsWith("followers");
    static final Predicate<String> VIEWS = average("view");
    static final Predicate<String> LIKES = average("like");
    static final Predicate<String> COMMENTS = average("comment");
    static final Predicate<String> ENGAGEMENT =
            name -> name.startsWith("engagement average") || name.startsWith("eng") && name.contains("avg");
    static final Predicate<String> COUNTRY = name -> name.endsWith("country");
    static final Predicate<String> CATEGORY = name -> name.startsWith("category");

    private RankingHeader() {}

    /** The platform that the names of the columns tell. */
    static Optional<String> platform(List<String> columns) {
        for (String name : columns) {
            if (name.startsWith("instagram")) {
                return Optional.of("instagram");
            }
            if (name.startsWith("tiktok")) {
                return Optional.of("tiktok");
            }
            if (name.startsWith("youtube")) {
                return Optional.of("youtube");
            }
        }
        return Optional.empty();
    }

    /** The two columns with names: one has handles and one the names shown, and which is which changes. */
    static List<String> names(List<String> columns) {
        List<String> names = new ArrayList<>();
        for (String name : columns) {
            boolean isName = name.equals("name")
                    || name.endsWith(" name")
                    || name.equals("tiktoker")
                    || name.equals("youtuber")
                    || name.equals("youtube channel");
            if (isName && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    static boolean hasAverages(List<String> columns) {
        return columns.stream().anyMatch(ENGAGEMENT.or(LIKES).or(VIEWS));
    }

    private static Predicate<String> average(String what) {
        return name -> (name.startsWith(what) || name.startsWith("avg")) && name.contains("avg") && name.contains(what);
    }
}
