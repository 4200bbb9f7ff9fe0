package dev.rapport.scoring.rules.tree;

import dev.rapport.judged.Finding;
import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.FactType;
import java.math.BigDecimal;
import java.util.List;

/** The tree's own evaluation: what Drools must agree with, and where reasons get their values from. */
public final class Evaluation implements Condition.Cases<Boolean>, Term.Cases<Value> {

    private final Candidate candidate;
    private final ParameterValues parameters;

    public Evaluation(Candidate candidate, ParameterValues parameters) {
        this.candidate = candidate;
        this.parameters = parameters;
    }

    public boolean holds(Condition condition) {
        return condition.fold(this);
    }

    /** The comparisons that hold, which are the reason where the condition holds as a whole. */
    public List<Finding> findings(Condition condition) {
        return condition.leaves().stream()
                .filter(this::holds)
                .map(this::finding)
                .toList();
    }

    /** One comparison as it came out. */
    public Finding finding(Condition leaf) {
        return leaf.fold(new Findings(candidate, this));
    }

    /** The value of a term, unknown when any part of it is. */
    public Value value(Term term) {
        return term.fold(this);
    }

    /** The number of a term, NaN when unknown or when it is no number. */
    public double number(Term term) {
        return value(term) instanceof Value.Number number ? number.number() : Double.NaN;
    }

    @Override
    public Boolean all(Condition.All all) {
        return all.parts().stream().allMatch(this::holds);
    }

    @Override
    public Boolean any(Condition.Any any) {
        return any.parts().stream().anyMatch(this::holds);
    }

    @Override
    public Boolean compare(Condition.Compare compare) {
        if (type(compare.left()) == FactType.NUMBER) {
            return compare.operator().holds(number(compare.left()), number(compare.right()));
        }
        Value left = value(compare.left());
        Value right = value(compare.right());
        if (left == Value.unknown() || right == Value.unknown()) {
            return false;
        }
        return same(left, right) == (compare.operator() == Operator.EQUAL);
    }

    /** Not in the list needs every value of it to be known. */
    @Override
    public Boolean in(Condition.In in) {
        Value value = in.field().read(candidate);
        if (value == Value.unknown()) {
            return false;
        }
        return in.negated()
                ? in.values().stream().map(this::value).allMatch(one -> one != Value.unknown() && !same(value, one))
                : in.values().stream().anyMatch(one -> same(value, value(one)));
    }

    @Override
    public Boolean matches(Condition.Matches matches) {
        return matches.field().read(candidate) instanceof Value.Text text
                && matches.pattern().isIn(text.text()) != matches.negated();
    }

    @Override
    public Boolean known(Condition.Known known) {
        return (known.field().read(candidate) != Value.unknown()) == known.known();
    }

    @Override
    public Value field(Term.FieldTerm field) {
        return field.field().read(candidate);
    }

    @Override
    public Value parameter(Term.Parameter parameter) {
        return Value.of(parameters.number(parameter.name()));
    }

    @Override
    public Value number(Term.Number number) {
        return Value.of(number.number());
    }

    @Override
    public Value text(Term.Text text) {
        return new Value.Text(text.text());
    }

    @Override
    public Value truth(Term.Truth truth) {
        return new Value.Truth(truth.truth());
    }

    @Override
    public Value arithmetic(Term.Arithmetic arithmetic) {
        return Value.of(compute(number(arithmetic.left()), arithmetic.operator(), number(arithmetic.right())));
    }

    /** Arithmetic in which a division by zero is unknown. */
    public static double compute(double left, char operator, double right) {
        double result =
                switch (operator) {
                    case '+' -> left + right;
                    case '-' -> left - right;
                    case '*' -> left * right;
                    case '/' -> left / right;
                    default -> throw new IllegalArgumentException("The operator (" + operator + ") is not arithmetic.");
                };
        return Double.isFinite(result) ? result : Double.NaN;
    }

    private static boolean same(Value left, Value right) {
        if (left instanceof Value.Number a && right instanceof Value.Number b) {
            return BigDecimal.valueOf(a.number()).compareTo(BigDecimal.valueOf(b.number())) == 0;
        }
        return left.equals(right);
    }

    /** The type of a term. */
    public static FactType type(Term term) {
        return term.fold(Types.CASES);
    }
}
