package dev.rapport.scoring.rules.tree;

import dev.rapport.judged.Finding;
import dev.rapport.judged.facts.Candidate;
import java.util.stream.Collectors;

/** A comparison as it came out: what was found, and what it was held against. */
final class Findings implements Condition.Cases<Finding> {

    private final Candidate candidate;
    private final Evaluation evaluation;

    Findings(Candidate candidate, Evaluation evaluation) {
        this.candidate = candidate;
        this.evaluation = evaluation;
    }

    @Override
    public Finding all(Condition.All all) {
        throw new IllegalArgumentException("A comparison has no parts.");
    }

    @Override
    public Finding any(Condition.Any any) {
        throw new IllegalArgumentException("A comparison has no parts.");
    }

    @Override
    public Finding compare(Condition.Compare compare) {
        String parameter = compare.parameters().stream().findFirst().orElse("");
        String value = evaluation.value(compare.right()).plain();
        // A constant says what it is; what is read or worked out says its name too.
        boolean isNamed = !compare.right().fields().isEmpty() || compare.right() instanceof Term.Arithmetic;
        return new Finding(
                Words.of(compare.left()),
                evaluation.value(compare.left()),
                compare.operator().sign(),
                isNamed ? Words.of(compare.right()) + " = " + value : value,
                parameter);
    }

    @Override
    public Finding in(Condition.In in) {
        String values =
                in.values().stream().map(one -> evaluation.value(one).plain()).collect(Collectors.joining(", "));
        return new Finding(in.field().name(), in.field().read(candidate), in.negated() ? "not in" : "in", values, "");
    }

    @Override
    public Finding matches(Condition.Matches matches) {
        return new Finding(
                matches.field().name(),
                matches.field().read(candidate),
                matches.negated() ? "not matches" : "matches",
                matches.pattern().written(),
                "");
    }

    @Override
    public Finding known(Condition.Known known) {
        return new Finding(
                known.field().name(), known.field().read(candidate), known.known() ? "known" : "unknown", "", "");
    }
}
