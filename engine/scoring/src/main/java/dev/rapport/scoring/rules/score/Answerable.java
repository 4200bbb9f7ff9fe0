package dev.rapport.scoring.rules.score;

import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.tree.Condition;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Term;
import java.util.Optional;
import java.util.Set;

/** Whether a candidate's facts decide a condition, one way or the other. */
final class Answerable {

    private Answerable() {}

    /** The fields that must all be known; empty where a part of them is enough. */
    static Optional<Set<Field>> needs(Condition condition) {
        if (hasChoice(condition)) {
            return Optional.empty();
        }
        return Optional.of(condition.fields());
    }

    private static boolean hasChoice(Condition condition) {
        return condition instanceof Condition.Any
                || (condition instanceof Condition.All all
                        && all.parts().stream().anyMatch(Answerable::hasChoice));
    }

    static boolean by(Condition condition, Candidate candidate) {
        if (condition instanceof Condition.All all) {
            for (Condition part : all.parts()) {
                if (!by(part, candidate)) {
                    return false;
                }
            }
            return true;
        }
        if (condition instanceof Condition.Any any) {
            for (Condition part : any.parts()) {
                if (by(part, candidate)) {
                    return true;
                }
            }
            return false;
        }
        if (condition instanceof Condition.Compare compare) {
            return by(compare.left(), candidate) && by(compare.right(), candidate);
        }
        if (condition instanceof Condition.In in) {
            return in.field().isKnown(candidate);
        }
        if (condition instanceof Condition.Matches matches) {
            return matches.field().isKnown(candidate);
        }
        return ((Condition.Known) condition).field().isKnown(candidate);
    }

    private static boolean by(Term term, Candidate candidate) {
        if (term instanceof Term.FieldTerm field) {
            return field.field().isKnown(candidate);
        }
        return !(term instanceof Term.Arithmetic arithmetic)
                || (by(arithmetic.left(), candidate) && by(arithmetic.right(), candidate));
    }
}
