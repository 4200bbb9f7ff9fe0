package dev.rapport.scoring.rules.run;

import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.rules.score.Scorecard;
import dev.rapport.scoring.rules.tree.Condition;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which rules of authenticity can say something else at the second look: those that read what the first one sets. */
final class SecondLook {

    private SecondLook() {}

    static List<RuleUnit> of(List<RuleUnit> units) {
        Set<Fact> set = EnumSet.copyOf(Scorecard.SETS);
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
        return condition.fields().stream()
                .anyMatch(field -> field instanceof Field.OfCandidate of && facts.contains(of.fact()));
    }
}
