package dev.rapport.scoring.rules.reach;

import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.rules.tree.Field;
import java.util.Set;

/** What values a fact can have at all: 3 for a share is a percent that somebody wrote without its sign. */
final class Ranges {

    private static final Interval SHARE = new Interval(0, false, 1, false);
    private static final Interval POINTS = new Interval(0, false, 100, false);
    private static final Interval COUNT = new Interval(0, false, Double.POSITIVE_INFINITY, true);

    private static final Set<Fact> ANY = Set.of(
            Fact.FOLLOWER_GROWTH_30D,
            Fact.EXPECTED_ROI,
            Fact.LIKES_COMMENTS_CORRELATION,
            Fact.COLLABORATION_ROI,
            Fact.COLLABORATION_COST_TREND);

    private Ranges() {}

    static Interval of(Field field) {
        if (!(field instanceof Field.OfCandidate known) || ANY.contains(known.fact())) {
            return Interval.ALL;
        }
        return switch (known.unit()) {
            case "fraction" -> SHARE;
            case "points 0 to 100" -> POINTS;
            default -> COUNT;
        };
    }
}
