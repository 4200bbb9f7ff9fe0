package dev.rapport.scoring.rules;

import dev.rapport.judged.Reason;
import dev.rapport.judged.Verdict;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** From the rules of the last stage to one decision. */
final class Deciding {

    private Deciding() {}

    /**
     * The most careful of the decisions said; its reasons are those that decided.
     *
     * @param lines of a rule, one for each of its outcomes
     * @param reasons gets what was said
     */
    static Optional<Verdict> most(List<Rule> decided, Function<Rule, List<Reason>> lines, List<Reason> reasons) {
        Map<Verdict, List<Reason>> said = new EnumMap<>(Verdict.class);
        for (Rule rule : decided) {
            List<Reason> ofRule = lines.apply(rule);
            for (int i = 0; i < ofRule.size(); i++) {
                if (rule.outcomes().get(i) instanceof Outcome.Decide decide) {
                    said.computeIfAbsent(decide.verdict(), unused -> new ArrayList<>())
                            .add(ofRule.get(i));
                } else {
                    reasons.add(ofRule.get(i));
                }
            }
        }
        Optional<Verdict> most = said.keySet().stream().max(Comparator.naturalOrder());
        most.ifPresent(verdict -> reasons.addAll(said.getOrDefault(verdict, List.of())));
        return most;
    }

    /** An exclusion and a review hold whatever the decision rules say. */
    static Verdict atMost(Verdict verdict, List<Reason> reasons) {
        if (has(reasons, Reason.Kind.EXCLUDE)) {
            return Verdict.REJECT;
        }
        return verdict == Verdict.SHORTLIST && has(reasons, Reason.Kind.REVIEW) ? Verdict.REVIEW : verdict;
    }

    private static boolean has(List<Reason> reasons, Reason.Kind kind) {
        for (Reason reason : reasons) {
            if (reason.kind() == kind) {
                return true;
            }
        }
        return false;
    }
}
