package dev.rapport.scoring.rules.cases;

import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.tree.Condition;
import dev.rapport.scoring.rules.tree.Evaluation;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Operator;
import dev.rapport.scoring.rules.tree.ParameterValues;
import dev.rapport.scoring.rules.tree.Term;
import java.util.Optional;

/** Makes a candidate for which a condition holds, where each part compares one field with a value: as the rows of tables do. */
final class FiringCandidate {

    private final ParameterValues parameters;
    private final Candidate.Builder builder = Candidate.builder();

    private FiringCandidate(ParameterValues parameters) {
        this.parameters = parameters;
    }

    /** The candidate, empty when the condition is of another form. */
    static Optional<Candidate> of(Condition condition, ParameterValues parameters) {
        FiringCandidate maker = new FiringCandidate(parameters);
        for (Condition leaf : condition.leaves()) {
            maker.satisfy(leaf);
        }
        Candidate made = maker.builder.build();
        return new Evaluation(made, parameters).holds(condition) ? Optional.of(made) : Optional.empty();
    }

    private void satisfy(Condition leaf) {
        Evaluation evaluation = new Evaluation(builder.build(), parameters);
        if (leaf instanceof Condition.Compare compare && compare.left() instanceof Term.FieldTerm field) {
            Value asked = evaluation.value(compare.right());
            set(field.field(), beside(asked, compare.operator()));
        } else if (leaf instanceof Condition.In in && !in.values().isEmpty()) {
            Value first = evaluation.value(in.values().get(0));
            set(in.field(), in.negated() ? beside(first, Operator.DIFFERENT) : first);
        }
    }

    private static Value beside(Value asked, Operator operator) {
        boolean same = operator == Operator.EQUAL || operator == Operator.AT_LEAST || operator == Operator.AT_MOST;
        if (same) {
            return asked;
        }
        if (asked instanceof Value.Number number) {
            return Value.of(number.number() + (operator == Operator.LESS ? -1 : 1));
        }
        if (asked instanceof Value.Truth truth) {
            return new Value.Truth(!truth.truth());
        }
        return new Value.Text("another");
    }

    private void set(Field field, Value value) {
        if (field instanceof Field.OfCandidate fact) {
            builder.set(fact.fact(), value);
        } else {
            builder.own(field.name(), value);
        }
    }
}
