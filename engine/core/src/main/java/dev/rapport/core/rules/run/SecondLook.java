package dev.rapport.core.rules.run;

import dev.rapport.api.facts.Fact;
import dev.rapport.core.rules.tree.Condition;
import dev.rapport.core.rules.tree.Field;
import dev.rapport.core.rules.tree.Outcome;
import dev.rapport.core.rules.tree.Rule;
import dev.rapport.core.rules.tree.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which rules of authenticity can say something else at the second look: those that read what the first one sets. */
final class SecondLook {

    private SecondLook() {}

    static List<RuleUnit> of(List<RuleUnit> units) {
        Set<Fact> set =
                EnumSet.of(Fact.AUTHENTICITY_SCORE, Fact.SCORE, Fact.KNOWN_CATEGORIES, Fact.REVIEWS, Fact.EXCLUSIONS);
        for (RuleUnit unit : units) {
            for (Rule rule : unit.rules()) {
                rule.outcomes().forEach(outcome -> add(outcome, set));
            }
        }
        return units.stream()
                .filter(unit -> unit.rules().stream().anyMatch(rule -> reads(rule.condition(), set)))
                .toList();
    }

    private static void add(Outcome outcome, Set<Fact> set) {
        if (outcome instanceof Outcome.Classify classify) {
            set.add(classify.fact());
        } else if (outcome instanceof Outcome.Assume assume) {
            set.add(assume.fact());
        }
    }

    private static boolean reads(Condition condition, Set<Fact> facts) {
        return condition.leaves().stream().anyMatch(leaf -> {
            if (leaf instanceof Condition.Compare compare) {
                return reads(compare.left(), facts) || reads(compare.right(), facts);
            }
            if (leaf instanceof Condition.Matches matches) {
                return reads(matches.field(), facts);
            }
            return reads(leaf instanceof Condition.In in ? in.field() : ((Condition.Known) leaf).field(), facts);
        });
    }

    private static boolean reads(Term term, Set<Fact> facts) {
        if (term instanceof Term.Arithmetic arithmetic) {
            return reads(arithmetic.left(), facts) || reads(arithmetic.right(), facts);
        }
        return term instanceof Term.FieldTerm field && reads(field.field(), facts);
    }

    private static boolean reads(Field field, Set<Fact> facts) {
        return field instanceof Field.OfCandidate of && facts.contains(of.fact());
    }
}
