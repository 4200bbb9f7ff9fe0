package dev.rapport.scoring.rules.cases;

import dev.rapport.api.RapportException;
import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.run.CompiledPack;
import dev.rapport.scoring.rules.tree.Evaluation;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.written.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs the cases of a pack, by the tree and by Drools, and the cases that follow from them: a fact that a rule needs, made unknown,
 * keeps it silent, alone and within the whole pack.
 */
public final class RuleCases {

    private final CompiledPack compiled;
    private final RulePack pack;

    public RuleCases(CompiledPack compiled) {
        this.compiled = compiled;
        this.pack = compiled.pack();
    }

    /** @throws RapportException when a file of cases cannot be read as such */
    public List<CaseResult> run() {
        Problems problems = new Problems();
        List<RuleCase> cases = new CaseFiles(pack, problems).read();
        problems.throwIfErrors();
        List<CaseResult> results = new ArrayList<>();
        Set<String> covered = new HashSet<>();
        for (RuleCase one : cases) {
            Rule rule = rule(one.ruleId());
            results.add(check(rule, one.name(), one.given(), one.fires(), one.place()));
            covered.add(one.ruleId() + one.fires());
            if (one.fires()) {
                results.addAll(unknowns(rule, one));
            }
        }
        String own = pack.folders().get(pack.folders().size() - 1).getFileName() + "/";
        for (Rule rule : pack.rules()) {
            if (!rule.place().file().startsWith(own)) {
                continue;
            }
            if (rule.isRow()) {
                results.addAll(row(rule));
                continue;
            }
            for (boolean fires : List.of(true, false)) {
                if (!covered.contains(rule.id() + fires)) {
                    results.add(new CaseResult(
                            rule.id(),
                            "has a case",
                            false,
                            "no case shows when it " + (fires ? "fires" : "stays silent") + ". Maybe add one to "
                                    + rule.id() + ".cases.yaml.",
                            rule.place().toString()));
                }
            }
        }
        return results;
    }

    /** What the cases show. */
    public CaseCoverage coverage(List<CaseResult> results) {
        return CaseCoverage.of(pack, results);
    }

    /** A row's cases follow from the row itself. */
    private List<CaseResult> row(Rule rule) {
        Optional<Candidate> firing = FiringCandidate.of(rule.condition(), pack.parameterValues());
        if (firing.isEmpty()) {
            return List.of(new CaseResult(
                    rule.id(),
                    "can fire",
                    false,
                    "no candidate fits the row. Maybe two of its cells exclude each other.",
                    rule.place().toString()));
        }
        RuleCase fires = new RuleCase(
                rule.id(), "row fires", firing.get(), true, rule.place().toString());
        List<CaseResult> results = new ArrayList<>();
        results.add(check(rule, fires.name(), fires.given(), true, fires.place()));
        results.addAll(unknowns(rule, fires));
        return results;
    }

    private List<CaseResult> unknowns(Rule rule, RuleCase one) {
        List<CaseResult> results = new ArrayList<>();
        for (Field field : rule.condition().fieldsThatMustBeKnown()) {
            Candidate without = without(one.given(), field);
            results.add(check(rule, one.name() + ", " + field.name() + " unknown", without, false, one.place()));
        }
        return results;
    }

    private CaseResult check(Rule rule, String name, Candidate given, boolean expected, String place) {
        boolean tree = new Evaluation(given, pack.parameterValues()).holds(rule.condition());
        boolean drools = compiled.fired(rule.stage(), given).contains(rule);
        boolean passed = tree == expected && drools == expected;
        String message = passed
                ? ""
                : "it " + (drools ? "fired" : "stayed silent")
                        + (tree == drools ? "" : ", and the tree says otherwise");
        return new CaseResult(rule.id(), name, passed, message, place);
    }

    private Rule rule(String id) {
        return pack.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Candidate without(Candidate given, Field field) {
        Candidate.Builder builder = given.toBuilder();
        if (field instanceof Field.OfCandidate fact) {
            builder.clear(fact.fact());
        } else {
            builder.own(field.name(), Value.unknown());
        }
        return builder.build();
    }
}
