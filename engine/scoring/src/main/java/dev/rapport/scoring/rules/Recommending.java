package dev.rapport.scoring.rules;

import dev.rapport.judged.Reason;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.outcome.Recommendation;
import dev.rapport.scoring.rules.tree.Evaluation;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the pack's partners stage says of a creator with whom something was done before. Few are asked, so the tree itself answers. */
public final class Recommending {

    private final Judge judge;
    private final List<Rule> rules;

    /** @param judge with the pack, in the campaign's currency and language */
    public Recommending(Judge judge) {
        this.judge = judge;
        this.rules = judge.pack().rules(Stage.PARTNERS);
    }

    /**
     * What is said.
     *
     * @param reasons of the rules that said it
     * @param missing facts that the stage reads and nobody knows, where nothing is said
     */
    public record Result(Recommendation recommendation, List<Reason> reasons, List<Fact> missing) {}

    /** The most careful of all that is said. */
    public Result of(Candidate candidate) {
        Evaluation evaluation = new Evaluation(candidate, judge.pack().parameterValues());
        Map<Recommendation, List<Reason>> said = new EnumMap<>(Recommendation.class);
        for (Rule rule : rules) {
            if (evaluation.holds(rule.condition())) {
                for (Outcome outcome : rule.outcomes()) {
                    if (outcome instanceof Outcome.Classify classify && classify.fact() == Fact.PARTNERSHIP) {
                        said.computeIfAbsent(
                                        Recommendation.valueOf(classify.value().toUpperCase(Locale.ROOT)),
                                        unused -> new ArrayList<>())
                                .add(judge.reason(rule, outcome, candidate));
                    }
                }
            }
        }
        return said.entrySet().stream()
                .reduce((milder, stricter) -> stricter)
                .map(most -> new Result(most.getKey(), most.getValue(), List.of()))
                .orElseGet(() -> new Result(Recommendation.UNKNOWN, List.of(), missing(candidate)));
    }

    private List<Fact> missing(Candidate candidate) {
        Set<Fact> missing = new LinkedHashSet<>();
        for (Rule rule : rules) {
            for (Field field : rule.condition().fieldsThatMustBeKnown()) {
                if (field instanceof Field.OfCandidate known && !field.isKnown(candidate)) {
                    missing.add(known.fact());
                }
            }
        }
        return List.copyOf(missing);
    }
}
