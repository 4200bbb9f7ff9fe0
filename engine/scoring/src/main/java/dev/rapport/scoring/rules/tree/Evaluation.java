package dev.rapport.scoring.rules.tree;

import dev.rapport.judged.Finding;
import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.FactType;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The tree's own evaluation: what Drools must agree with, and where reasons get their values from. */
public final class Evaluation {

    private final Candidate candidate;
    private final ParameterValues parameters;

    public Evaluation(Candidate candidate, ParameterValues parameters) {
        this.candidate = candidate;
        this.parameters = parameters;
    }

    public boolean holds(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(this::holds);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(this::holds);
        }
        if (condition instanceof Condition.Compare compare) {
            return holds(compare);
        }
        if (condition instanceof Condition.In in) {
            return holds(in);
        }
        if (condition instanceof Condition.Matches matches) {
            return matches.field().read(candidate) instanceof Value.Text text
                    && matches.pattern().isIn(text.text()) != matches.negated();
        }
        Condition.Known known = (Condition.Known) condition;
        return (known.field().read(candidate) != Value.unknown()) == known.known();
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
        if (leaf instanceof Condition.Compare compare) {
            String parameter = compare.parameters().stream().findFirst().orElse("");
            return new Finding(
                    Words.of(compare.left()),
                    value(compare.left()),
                    compare.operator().sign(),
                    compare.right() instanceof Term.FieldTerm || compare.right() instanceof Term.Arithmetic
                            ? Words.of(compare.right()) + " = "
                                    + value(compare.right()).plain()
                            : value(compare.right()).plain(),
                    parameter);
        }
        if (leaf instanceof Condition.In in) {
            String values = in.values().stream().map(one -> value(one).plain()).collect(Collectors.joining(", "));
            return new Finding(
                    in.field().name(), in.field().read(candidate), in.negated() ? "not in" : "in", values, "");
        }
        if (leaf instanceof Condition.Matches matches) {
            return new Finding(
                    matches.field().name(),
                    matches.field().read(candidate),
                    matches.negated() ? "not matches" : "matches",
                    matches.pattern().written(),
                    "");
        }
        Condition.Known known = (Condition.Known) leaf;
        return new Finding(
                known.field().name(), known.field().read(candidate), known.known() ? "known" : "unknown", "", "");
    }

    /** The value of a term, unknown when any part of it is. */
    public Value value(Term term) {
        if (term instanceof Term.FieldTerm field) {
            return field.field().read(candidate);
        }
        if (term instanceof Term.Text text) {
            return new Value.Text(text.text());
        }
        if (term instanceof Term.Truth truth) {
            return new Value.Truth(truth.truth());
        }
        return Value.of(number(term));
    }

    /** The number of a term, NaN when unknown or when it is no number. */
    public double number(Term term) {
        if (term instanceof Term.FieldTerm field) {
            return field.field().read(candidate) instanceof Value.Number number ? number.number() : Double.NaN;
        }
        if (term instanceof Term.Parameter parameter) {
            return parameters.number(parameter.name());
        }
        if (term instanceof Term.Number number) {
            return number.number();
        }
        if (term instanceof Term.Arithmetic arithmetic) {
            return compute(number(arithmetic.left()), arithmetic.operator(), number(arithmetic.right()));
        }
        return Double.NaN;
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

    /** Not in the list needs every value of it to be known. */
    private boolean holds(Condition.In in) {
        Value value = in.field().read(candidate);
        if (value == Value.unknown()) {
            return false;
        }
        return in.negated()
                ? in.values().stream().map(this::value).allMatch(one -> one != Value.unknown() && !same(value, one))
                : in.values().stream().anyMatch(one -> same(value, value(one)));
    }

    private boolean holds(Condition.Compare compare) {
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

    private static boolean same(Value left, Value right) {
        if (left instanceof Value.Number a && right instanceof Value.Number b) {
            return BigDecimal.valueOf(a.number()).compareTo(BigDecimal.valueOf(b.number())) == 0;
        }
        return left.equals(right);
    }

    /** The type of a term. */
    public static FactType type(Term term) {
        if (term instanceof Term.FieldTerm field) {
            return field.field().type();
        }
        if (term instanceof Term.Text) {
            return FactType.TEXT;
        }
        return term instanceof Term.Truth ? FactType.FLAG : FactType.NUMBER;
    }
}
