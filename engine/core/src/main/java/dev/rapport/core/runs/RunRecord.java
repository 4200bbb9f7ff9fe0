package dev.rapport.core.runs;

import dev.rapport.judged.Decision;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Reason;
import dev.rapport.judged.RunInfo;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a run decided, small enough to keep.
 *
 * @param id of the run
 * @param pack id and version of the pack
 * @param command that makes it again: runs of one command are of one campaign; empty for runs of versions that did not keep it
 * @param asOf the newest export that it knew, as ISO 8601; empty for such runs
 * @param rules what each rule asked and said, by id
 * @param readParameters parameters that each rule reads
 * @param readFacts facts that each rule reads
 * @param parameters numbers of the pack
 * @param creators everybody, by id
 */
public record RunRecord(
        String id,
        String pack,
        String command,
        String asOf,
        Map<String, String> rules,
        Map<String, List<String>> readParameters,
        Map<String, List<String>> readFacts,
        Map<String, String> parameters,
        Map<String, OfCreator> creators) {

    public RunRecord {
        // Runs of versions that did not keep them are read without them.
        command = Objects.requireNonNullElse(command, "");
        asOf = Objects.requireNonNullElse(asOf, "");
    }

    /** What the lines of weights are called. */
    static final String WEIGHT = "weight/";

    /**
     * One creator.
     *
     * @param verdict the decision
     * @param score empty when there is none
     * @param points what each line gave, by rule
     * @param facts what was known
     */
    public record OfCreator(String verdict, String score, Map<String, String> points, Map<String, String> facts) {}

    /** The same run of other creators. */
    RunRecord withCreators(Map<String, OfCreator> others) {
        return new RunRecord(id, pack, command, asOf, rules, readParameters, readFacts, parameters, others);
    }

    /** A run with everybody. */
    public static RunRecord of(RunInfo run, RulePack pack, List<Judgement> judgements) {
        Map<String, OfCreator> creators = new TreeMap<>();
        judgements.forEach(judgement -> creators.put(judgement.creator().id(), of(judgement)));
        return of(run, pack).withCreators(creators);
    }

    /** A run without its creators. */
    static RunRecord of(RunInfo run, RulePack pack) {
        Map<String, String> rules = new TreeMap<>();
        Map<String, List<String>> readParameters = new TreeMap<>();
        Map<String, List<String>> readFacts = new TreeMap<>();
        for (Rule rule : pack.rules()) {
            rules.put(rule.id(), Words.of(rule.condition()) + " -> " + rule.outcomes());
            readParameters.put(rule.id(), List.copyOf(rule.condition().parameters()));
            readFacts.put(
                    rule.id(),
                    rule.condition().fields().stream().map(Field::name).sorted().toList());
        }
        pack.categories().values().forEach(category -> {
            rules.put("base/" + category.id(), category.base().toPlainString());
            rules.put(WEIGHT + category.id(), category.weight().toPlainString());
        });
        Map<String, String> parameters = new TreeMap<>();
        pack.parameters()
                .forEach((name, parameter) ->
                        parameters.put(name, parameter.value().toPlainString()));
        return new RunRecord(
                run.id(),
                pack.title(),
                run.command(),
                run.asOf().toString(),
                rules,
                readParameters,
                readFacts,
                parameters,
                Map.of());
    }

    static OfCreator of(Judgement judgement) {
        Decision decision = judgement.decision();
        Map<String, BigDecimal> points = new TreeMap<>();
        for (Reason reason : decision.reasons()) {
            points.merge(reason.rule(), reason.points(), BigDecimal::add);
        }
        Map<String, String> shown = new TreeMap<>();
        points.forEach((rule, sum) -> shown.put(rule, sum.toPlainString()));
        Map<String, String> facts = new TreeMap<>();
        judgement.candidate().known().forEach((name, value) -> facts.put(name, value.plain()));
        return new OfCreator(
                decision.verdict().id(),
                decision.score().map(BigDecimal::toPlainString).orElse(""),
                shown,
                facts);
    }
}
