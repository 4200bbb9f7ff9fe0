package dev.rapport.scoring.rules.score;

import dev.rapport.judged.Evidence;
import dev.rapport.judged.Reason;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.pack.Category;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.Condition;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A category with all that is the same for every candidate.
 *
 * @param needs what its rules need to know: one of these must be known as a whole
 * @param others conditions of which parts are enough
 * @param base the line that everybody begins with, empty when the base is 0
 */
record CategoryRules(Category category, List<List<Field>> needs, List<Condition> others, Optional<Reason> base) {

    static CategoryRules of(Category category, RulePack pack, Wording wording) {
        List<Condition> conditions = pack.rules().stream()
                .filter(rule -> gives(rule, category))
                .map(Rule::condition)
                .toList();
        String text = wording.text("line.base", "everybody begins with this");
        Optional<Reason> base = category.base().signum() == 0
                ? Optional.empty()
                : Optional.of(new Reason(
                        Reason.Kind.BASE,
                        "base/" + category.id(),
                        pack.title(),
                        category.id(),
                        category.base(),
                        Evidence.of(text, List.of())));
        List<Set<Field>> needs = new ArrayList<>();
        List<Condition> others = new ArrayList<>();
        for (Condition condition : conditions) {
            Answerable.needs(condition).ifPresentOrElse(needs::add, () -> others.add(condition));
        }
        return new CategoryRules(category, fewest(needs), others, base);
    }

    private static boolean gives(Rule rule, Category category) {
        return rule.outcomes().stream()
                .anyMatch(outcome -> outcome instanceof Outcome.Points points
                        && points.category().equals(category.id()));
    }

    /** Without those that hold another: where they are known, the other is known too. */
    private static List<List<Field>> fewest(List<Set<Field>> needs) {
        List<Set<Field>> distinct = needs.stream().distinct().toList();
        return distinct.stream()
                .filter(one -> distinct.stream().noneMatch(other -> other != one && one.containsAll(other)))
                .map(List::copyOf)
                .toList();
    }

    /** Something is known of it: the candidate's facts decide at least one of its rules. */
    boolean isKnown(Candidate candidate) {
        for (List<Field> need : needs) {
            if (areKnown(need, candidate)) {
                return true;
            }
        }
        for (Condition condition : others) {
            if (Answerable.by(condition, candidate)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areKnown(List<Field> fields, Candidate candidate) {
        for (Field field : fields) {
            if (!field.isKnown(candidate)) {
                return false;
            }
        }
        return true;
    }

    /** The sum as it counts: not below zero, not beyond the cap. */
    BigDecimal score(BigDecimal sum) {
        return sum.max(BigDecimal.ZERO).min(category.cap());
    }
}
