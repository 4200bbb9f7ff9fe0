package dev.rapport.scoring.rules.tree;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a condition as an author would: the form of a rule file, normalised. */
public final class Words implements Condition.Cases<String>, Term.Cases<String> {

    private static final Words CASES = new Words();

    private Words() {}

    public static String of(Condition condition) {
        return condition.fold(CASES);
    }

    public static String of(Term term) {
        return term.fold(CASES);
    }

    @Override
    public String all(Condition.All all) {
        return all.parts().isEmpty() ? "always" : join(all.parts(), " and ");
    }

    @Override
    public String any(Condition.Any any) {
        return "(" + join(any.parts(), " or ") + ")";
    }

    @Override
    public String compare(Condition.Compare compare) {
        return of(compare.left()) + " " + compare.operator().sign() + " " + of(compare.right());
    }

    @Override
    public String in(Condition.In in) {
        return in.field().name() + (in.negated() ? " not in (" : " in (")
                + in.values().stream().map(Words::of).collect(Collectors.joining(", ")) + ")";
    }

    @Override
    public String matches(Condition.Matches matches) {
        return matches.field().name() + (matches.negated() ? " not matches \"" : " matches \"")
                + matches.pattern().written() + "\"";
    }

    @Override
    public String known(Condition.Known known) {
        return (known.known() ? "known(" : "unknown(") + known.field().name() + ")";
    }

    @Override
    public String field(Term.FieldTerm field) {
        return field.field().name();
    }

    @Override
    public String parameter(Term.Parameter parameter) {
        return "parameters." + parameter.name();
    }

    @Override
    public String number(Term.Number number) {
        return number.written();
    }

    @Override
    public String text(Term.Text text) {
        return '"' + text.text() + '"';
    }

    @Override
    public String truth(Term.Truth truth) {
        return String.valueOf(truth.truth());
    }

    @Override
    public String arithmetic(Term.Arithmetic arithmetic) {
        return "(" + of(arithmetic.left()) + " " + arithmetic.operator() + " " + of(arithmetic.right()) + ")";
    }

    private static String join(List<Condition> parts, String separator) {
        return parts.stream().map(Words::of).collect(Collectors.joining(separator));
    }
}
