package dev.rapport.scoring.rules.tree;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a condition as an author would: the form of a rule file, normalised. */
public final class Words {

    private Words() {}

    public static String of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().isEmpty() ? "always" : join(all.parts(), " and ");
        }
        if (condition instanceof Condition.Any any) {
            return "(" + join(any.parts(), " or ") + ")";
        }
        if (condition instanceof Condition.Compare compare) {
            return of(compare.left()) + " " + compare.operator().sign() + " " + of(compare.right());
        }
        if (condition instanceof Condition.In in) {
            return in.field().name() + (in.negated() ? " not in (" : " in (")
                    + in.values().stream().map(Words::of).collect(Collectors.joining(", ")) + ")";
        }
        if (condition instanceof Condition.Matches matches) {
            return matches.field().name() + (matches.negated() ? " not matches \"" : " matches \"")
                    + matches.pattern().written() + "\"";
        }
        Condition.Known known = (Condition.Known) condition;
        return (known.known() ? "known(" : "unknown(") + known.field().name() + ")";
    }

    public static String of(Term term) {
        if (term instanceof Term.FieldTerm field) {
            return field.field().name();
        }
        if (term instanceof Term.Parameter parameter) {
            return "parameters." + parameter.name();
        }
        if (term instanceof Term.Number number) {
            return number.written();
        }
        if (term instanceof Term.Text text) {
            return '"' + text.text() + '"';
        }
        if (term instanceof Term.Truth truth) {
            return String.valueOf(truth.truth());
        }
        Term.Arithmetic arithmetic = (Term.Arithmetic) term;
        return "(" + of(arithmetic.left()) + " " + arithmetic.operator() + " " + of(arithmetic.right()) + ")";
    }

    private static String join(List<Condition> parts, String separator) {
        return parts.stream().map(Words::of).collect(Collectors.joining(separator));
    }
}
