package dev.rapport.scoring.rules.cases;

import dev.rapport.scoring.rules.pack.ReservedParameters;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the cases of a pack show: a rule is covered when one case makes it fire and another keeps it silent, a row of a table when a
 * candidate fits it, a parameter when a covered rule or row reads it, or the engine does.
 *
 * @param rules of rule files
 * @param rows of tables
 * @param parameters of pack.yaml
 */
public record CaseCoverage(Part rules, Part rows, Part parameters) {

    /**
     * One kind.
     *
     * @param all how many there are
     * @param uncovered names of those that no case shows
     */
    public record Part(int all, List<String> uncovered) {
        public Part {
            uncovered = List.copyOf(uncovered);
        }

        /** Such as {@code 71 of 72}. */
        public String inWords() {
            return (all - uncovered.size()) + " of " + all;
        }

        private static Part of(Collection<String> all, Set<String> covered) {
            return new Part(
                    all.size(),
                    all.stream()
                            .filter(name -> !covered.contains(name))
                            .sorted()
                            .toList());
        }
    }

    /** @param results of all cases of the pack */
    static CaseCoverage of(RulePack pack, List<CaseResult> results) {
        Set<String> uncovered = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (CaseResult result : results) {
            seen.add(result.rule());
            if (!result.passed()) {
                uncovered.add(result.rule());
            }
        }
        Set<String> covered = new HashSet<>(seen);
        covered.removeAll(uncovered);
        List<String> rules = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        Set<String> read = new HashSet<>(ReservedParameters.names());
        for (Rule rule : pack.rules()) {
            if (seen.contains(rule.id())) {
                (rule.isRow() ? rows : rules).add(rule.id());
            }
            // A rule that a pack only inherits is shown where it comes from.
            if (covered.contains(rule.id()) || !seen.contains(rule.id())) {
                read.addAll(rule.parameters());
            }
        }
        return new CaseCoverage(
                Part.of(rules, covered),
                Part.of(rows, covered),
                Part.of(pack.parameters().keySet(), read));
    }
}
