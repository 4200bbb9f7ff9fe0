package dev.rapport.scoring.rules.run;

import dev.rapport.judged.facts.FactType;
import dev.rapport.scoring.rules.tree.Condition;
import dev.rapport.scoring.rules.tree.Evaluation;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Operator;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Term;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the DRL that Drools really compiles. Names and texts of the pack stand in it in hexadecimal only. */
final class DrlWriter implements Condition.Cases<String>, Term.Cases<String> {

    private static final DrlWriter CASES = new DrlWriter();

    private DrlWriter() {}

    /** One unit of rules; rule {@code i} is called {@code r<i>}. */
    static String unit(String packageName, List<Rule> rules) {
        StringBuilder drl = new StringBuilder();
        drl.append("package ").append(packageName).append(";\n");
        drl.append("import ").append(Case.class.getName()).append(";\n");
        drl.append("import ").append(Is.class.getName()).append(";\n");
        for (int i = 0; i < rules.size(); i++) {
            drl.append("rule \"r").append(i).append("\" when Case( ");
            drl.append(pattern(rules.get(i).condition()));
            drl.append(" ) then end\n");
        }
        return drl.toString();
    }

    private static String pattern(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().map(DrlWriter::of).collect(Collectors.joining(", "));
        }
        return of(condition);
    }

    private static String of(Condition condition) {
        return condition.fold(CASES);
    }

    @Override
    public String all(Condition.All all) {
        return all.parts().isEmpty() ? "true" : join(all.parts(), " && ");
    }

    @Override
    public String any(Condition.Any any) {
        return any.parts().isEmpty() ? "false" : join(any.parts(), " || ");
    }

    @Override
    public String compare(Condition.Compare compare) {
        return compare(compare.left(), compare.operator(), compare.right());
    }

    @Override
    public String in(Condition.In in) {
        Term left = new Term.FieldTerm(in.field());
        Operator operator = in.negated() ? Operator.DIFFERENT : Operator.EQUAL;
        return in.values().stream()
                .map(value -> compare(left, operator, value))
                .collect(Collectors.joining(in.negated() ? " && " : " || ", "(", ")"));
    }

    @Override
    public String matches(Condition.Matches matches) {
        return "Is." + (matches.negated() ? "notMatches(" : "matches(") + of(matches.field()) + ", \""
                + Case.hex(matches.pattern().written()) + "\")";
    }

    @Override
    public String known(Condition.Known known) {
        return (known.known() ? "" : "!") + "Is.known(" + of(known.field()) + ")";
    }

    private static String join(List<Condition> parts, String sign) {
        return parts.stream().map(DrlWriter::of).collect(Collectors.joining(sign, "(", ")"));
    }

    private static String compare(Term left, Operator operator, Term right) {
        FactType type = Evaluation.type(left);
        String suffix =
                switch (type) {
                    case NUMBER -> "";
                    case TEXT -> "Text";
                    case FLAG -> "Flag";
                };
        String name =
                switch (operator) {
                    case EQUAL -> "equal" + suffix;
                    case DIFFERENT -> "different" + suffix;
                    case AT_LEAST -> "atLeast";
                    case MORE -> "more";
                    case AT_MOST -> "atMost";
                    case LESS -> "less";
                };
        return "Is." + name + "(" + of(left) + ", " + of(right) + ")";
    }

    private static String of(Term term) {
        return term.fold(CASES);
    }

    @Override
    public String field(Term.FieldTerm field) {
        return of(field.field());
    }

    @Override
    public String parameter(Term.Parameter parameter) {
        return "parameter(\"" + Case.hex(parameter.name()) + "\")";
    }

    @Override
    public String number(Term.Number number) {
        return "(" + number.number() + "d)";
    }

    @Override
    public String text(Term.Text text) {
        return "Is.literal(\"" + Case.hex(text.text()) + "\")";
    }

    @Override
    public String truth(Term.Truth truth) {
        return "Is.flag(" + truth.truth() + ")";
    }

    @Override
    public String arithmetic(Term.Arithmetic arithmetic) {
        String name =
                switch (arithmetic.operator()) {
                    case '+' -> "plus";
                    case '-' -> "minus";
                    case '*' -> "times";
                    default -> "over";
                };
        return "Is." + name + "(" + of(arithmetic.left()) + ", " + of(arithmetic.right()) + ")";
    }

    private static String of(Field field) {
        String kind =
                switch (field.type()) {
                    case NUMBER -> "number";
                    case TEXT -> "text";
                    case FLAG -> "flag";
                };
        if (field instanceof Field.OfCandidate fact) {
            return kind + "(" + fact.fact().ordinal() + ")";
        }
        return "own" + Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + "(\"" + Case.hex(field.name())
                + "\")";
    }
}
