package dev.rapport.scoring.rules.score;

import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.tree.Condition;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Term;
import java.util.Optional;
import java.util.Set;

/** Whether a candidate's facts decide a condition, one way or the other. */
final class Answerable implements Condition.Cases<Boolean> {

    private final Candidate candidate;

    private Answerable(Candidate candidate) {
        this.candidate = candidate;
    }

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
        return condition.fold(new Answerable(candidate));
    }

    @Override
    public Boolean all(Condition.All all) {
        return all.parts().stream().allMatch(part -> part.fold(this));
    }

    @Override
    public Boolean any(Condition.Any any) {
        return any.parts().stream().anyMatch(part -> part.fold(this));
    }

    @Override
    public Boolean compare(Condition.Compare compare) {
        return areKnown(compare.left()) && areKnown(compare.right());
    }

    @Override
    public Boolean in(Condition.In in) {
        return in.field().isKnown(candidate);
    }

    @Override
    public Boolean matches(Condition.Matches matches) {
        return matches.field().isKnown(candidate);
    }

    @Override
    public Boolean known(Condition.Known known) {
        return known.field().isKnown(candidate);
    }

    private boolean areKnown(Term term) {
        return term.fields().stream().allMatch(field -> field.isKnown(candidate));
    }
}
