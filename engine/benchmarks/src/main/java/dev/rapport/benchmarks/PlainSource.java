package dev.rapport.benchmarks;

import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.facts.FactType;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.Condition;
import dev.rapport.scoring.rules.tree.Evaluation;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Operator;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.ParameterValues;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import dev.rapport.scoring.rules.tree.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a pack as the Java that a programmer would write by hand: an {@code if} a rule, parameters as constants. */
final class PlainSource {

    static final String CLASS = "dev.rapport.benchmarks.PlainRules";

    private final RulePack pack;
    private final ParameterValues parameters;

    PlainSource(RulePack pack) {
        this.pack = pack;
        this.parameters = pack.parameterValues();
    }

    String write() {
        StringBuilder java = new StringBuilder(
                """
                package dev.rapport.benchmarks;
                import dev.rapport.judged.facts.*;
                import dev.rapport.judged.*;
                import dev.rapport.api.model.*;
                import java.math.BigDecimal;
                public final class PlainRules extends PlainFlow {
                  public PlainRules(dev.rapport.scoring.rules.pack.RulePack pack) { super(pack); }
                  private static double over(double n) { return Double.isFinite(n) ? n : Double.NaN; }
                  private static boolean eq(String a, String b) { return !a.isEmpty() && a.equals(b); }
                  private static boolean ne(String a, String b) { return !a.isEmpty() && !b.isEmpty() && !a.equals(b); }
                  private static boolean eq(Flag a, Flag b) { return a.isKnown() && a == b; }
                  private static boolean ne(Flag a, Flag b) { return a.isKnown() && b.isKnown() && a != b; }
                  private static boolean ne(double a, double b) { return a != b && a == a && b == b; }
                """);
        List<Rule> rules = pack.rules();
        for (Stage stage : Stage.values()) {
            java.append("  private void stage").append(stage.ordinal()).append("() {\n");
            for (int i = 0; i < rules.size(); i++) {
                if (rules.get(i).stage() == stage) {
                    java.append("    if (!fired[" + i + "] && r" + i + "(c)) { fired[" + i + "] = true; ");
                    for (int o = 0; o < rules.get(i).outcomes().size(); o++) {
                        java.append(outcome(i, o, rules.get(i).outcomes().get(o)));
                    }
                    java.append(" }\n");
                }
            }
            java.append("  }\n");
        }
        for (int i = 0; i < rules.size(); i++) {
            java.append("  private static boolean r" + i + "(Candidate c) { return "
                    + of(rules.get(i).condition()) + "; }\n");
        }
        java.append("  protected void stage(int stage) { switch (stage) {");
        for (Stage stage : Stage.values()) {
            java.append("case " + stage.ordinal() + " -> stage" + stage.ordinal() + "(); ");
        }
        java.append("default -> throw new IllegalArgumentException(); } }\n");
        java.append("  public boolean holds(int rule, Candidate c) { return switch (rule) {");
        for (int i = 0; i < rules.size(); i++) {
            java.append("case " + i + " -> r" + i + "(c); ");
        }
        java.append("default -> false; }; }\n");
        known(java);
        return java.append("}\n").toString();
    }

    private void known(StringBuilder java) {
        List<String> categories = List.copyOf(pack.categories().keySet());
        java.append("  protected boolean isKnown(int category, Candidate c) { return switch (category) {\n");
        for (int i = 0; i < categories.size(); i++) {
            Set<String> ways = new LinkedHashSet<>();
            for (Rule rule : pack.rules()) {
                for (Outcome outcome : rule.outcomes()) {
                    if (outcome instanceof Outcome.Points points
                            && points.category().equals(categories.get(i))) {
                        ways.add(answerable(rule.condition()));
                    }
                }
            }
            ways.add("false");
            java.append("    case " + i + " -> " + String.join(" || ", ways) + ";\n");
        }
        java.append("    default -> false; }; }\n");
    }

    private String outcome(int rule, int place, Outcome outcome) {
        String at = rule + ", " + place;
        if (outcome instanceof Outcome.Points points) {
            int category = new ArrayList<>(pack.categories().keySet()).indexOf(points.category());
            return "points(" + at + ", " + category + ", BigDecimal.valueOf("
                    + points.points().unscaledValue() + "L, " + points.points().scale() + "));";
        }
        if (outcome instanceof Outcome.Classify classify) {
            return "classify(" + at + ", " + fact(classify.fact()) + ", \"" + classify.value() + "\");";
        }
        if (outcome instanceof Outcome.Assume assume) {
            return "assume(" + at + ", " + fact(assume.fact()) + ", " + assume.number() + "d);";
        }
        if (outcome instanceof Outcome.Decide decide) {
            return "decide(" + at + ", Verdict." + decide.verdict().name() + ");";
        }
        return (outcome instanceof Outcome.Exclude ? "exclude(" : "review(") + at + ");";
    }

    private String of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().isEmpty() ? "true" : join(all.parts(), " && ");
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().isEmpty() ? "false" : join(any.parts(), " || ");
        }
        if (condition instanceof Condition.Compare compare) {
            return compare(compare.left(), compare.operator(), compare.right());
        }
        if (condition instanceof Condition.In in) {
            Term left = new Term.FieldTerm(in.field());
            Operator operator = in.negated() ? Operator.DIFFERENT : Operator.EQUAL;
            return in.values().stream()
                    .map(value -> compare(left, operator, value))
                    .collect(Collectors.joining(in.negated() ? " && " : " || ", "(", ")"));
        }
        Condition.Known known = (Condition.Known) condition;
        return (known.known() ? "" : "!") + isKnown(known.field());
    }

    private String join(List<Condition> parts, String sign) {
        return parts.stream().map(this::of).collect(Collectors.joining(sign, "(", ")"));
    }

    private String compare(Term left, Operator operator, Term right) {
        boolean number = Evaluation.type(left) == FactType.NUMBER;
        if (number && operator != Operator.DIFFERENT) {
            return of(left) + " " + operator.sign() + " " + of(right);
        }
        return (operator == Operator.DIFFERENT ? "ne(" : "eq(") + of(left) + ", " + of(right) + ")";
    }

    private String of(Term term) {
        if (term instanceof Term.FieldTerm field) {
            return read(field.field());
        }
        if (term instanceof Term.Parameter parameter) {
            return "(" + parameters.number(parameter.name()) + "d)";
        }
        if (term instanceof Term.Number number) {
            return "(" + number.number() + "d)";
        }
        if (term instanceof Term.Text text) {
            return '"' + text.text() + '"';
        }
        if (term instanceof Term.Truth truth) {
            return truth.truth() ? "Flag.YES" : "Flag.NO";
        }
        Term.Arithmetic arithmetic = (Term.Arithmetic) term;
        return "over(" + of(arithmetic.left()) + " " + arithmetic.operator() + " " + of(arithmetic.right()) + ")";
    }

    private static String answerable(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream()
                    .map(PlainSource::answerable)
                    .distinct()
                    .collect(Collectors.joining(" && ", "(", ")"));
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream()
                    .map(PlainSource::answerable)
                    .distinct()
                    .collect(Collectors.joining(" || ", "(", ")"));
        }
        Set<Field> fields = new LinkedHashSet<>(condition.fieldsThatMustBeKnown());
        if (condition instanceof Condition.Known known) {
            fields.add(known.field());
        }
        return fields.isEmpty()
                ? "true"
                : fields.stream().map(PlainSource::isKnown).collect(Collectors.joining(" && "));
    }

    private static String isKnown(Field field) {
        return switch (field.type()) {
            case NUMBER -> "!Double.isNaN(" + read(field) + ")";
            case TEXT -> "!" + read(field) + ".isEmpty()";
            case FLAG -> read(field) + ".isKnown()";
        };
    }

    private static String read(Field field) {
        if (!(field instanceof Field.OfCandidate of)) {
            throw new IllegalArgumentException(
                    "The standard pack has no own fields, and this one has: " + field.name());
        }
        String kind =
                switch (field.type()) {
                    case NUMBER -> "number";
                    case TEXT -> "text";
                    case FLAG -> "flag";
                };
        return "c." + kind + "(" + fact(of.fact()) + ")";
    }

    private static String fact(Fact fact) {
        return "Fact." + fact.name();
    }
}
