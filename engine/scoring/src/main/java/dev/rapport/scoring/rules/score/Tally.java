package dev.rapport.scoring.rules.score;

import dev.rapport.judged.Reason;
import dev.rapport.judged.facts.Candidate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the rules have said about one candidate so far, added up as it is said. For one thread. */
public final class Tally {

    private final Scorecard scorecard;
    private final BigDecimal[] points;
    private final List<Reason> reasons = new ArrayList<>();
    private int reviews;
    private int exclusions;

    Tally(Scorecard scorecard) {
        this.scorecard = scorecard;
        this.points = scorecard.bases();
    }

    /** What was said so far, to go on from there more than once. */
    public Tally copy() {
        Tally copy = new Tally(scorecard);
        System.arraycopy(points, 0, copy.points, 0, points.length);
        copy.reasons.addAll(reasons);
        copy.reviews = reviews;
        copy.exclusions = exclusions;
        return copy;
    }

    /** Notes a line that a rule gave. */
    public void add(Reason reason) {
        reasons.add(reason);
        switch (reason.kind()) {
            case POINTS -> {
                int at = scorecard.place(reason.category());
                if (at >= 0) {
                    points[at] = points[at].add(reason.points());
                }
            }
            case REVIEW -> reviews++;
            case EXCLUDE -> exclusions++;
            default -> {
                // says nothing that is counted
            }
        }
    }

    /** The lines, in the order in which they came. */
    public List<Reason> reasons() {
        return Collections.unmodifiableList(reasons);
    }

    public int reviews() {
        return reviews;
    }

    public int exclusions() {
        return exclusions;
    }

    /** The scores so far, without the lines that only the last sum needs. */
    public Scorecard.Result look(Candidate candidate) {
        return scorecard.look(points, candidate);
    }

    /** Scores, and the lines that the categories add. */
    public Scorecard.Result sum(Candidate candidate) {
        return scorecard.add(points, candidate);
    }
}
