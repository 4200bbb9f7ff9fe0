package dev.rapport.benchmarks;

import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.Condition;
import dev.rapport.scoring.rules.tree.Operator;
import dev.rapport.scoring.rules.tree.ParameterValues;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Term;
import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The conditions of the same rules in other engines: what holds, without reasons, scores and stages, which they do not have. */
final class Others {

    private Others() {}

    interface Conditions {
        /** How many rules hold. */
        int holding(Candidate candidate);
    }

    /** Easy Rules, with each condition compiled by Java. */
    static Conditions easyRules(RulePack pack, PlainFlow plain) {
        Rules rules = new Rules();
        int[] held = {0};
        for (int i = 0; i < pack.rules().size(); i++) {
            int rule = i;
            rules.register(new RuleBuilder()
                    .name(pack.rules().get(i).id())
                    .when(facts -> plain.holds(rule, facts.get("candidate")))
                    .then(facts -> held[0]++)
                    .build());
        }
        DefaultRulesEngine engine = new DefaultRulesEngine();
        return candidate -> {
            held[0] = 0;
            Facts facts = new Facts();
            facts.put("candidate", candidate);
            engine.fire(rules, facts);
            return held[0];
        };
    }

    /** JsonLogic, whose rules are JSON and whose facts are a map. */
    static Conditions jsonLogic(RulePack pack) {
        JsonLogic engine = new JsonLogic();
        List<String> rules = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            rules.add(json(rule.condition(), pack.parameterValues()));
        }
        return candidate -> {
            Map<String, Object> facts = new HashMap<>();
            candidate.known().forEach((name, value) -> facts.put(name, plain(value)));
            int held = 0;
            for (String rule : rules) {
                try {
                    held += JsonLogic.truthy(engine.apply(rule, facts)) ? 1 : 0;
                } catch (JsonLogicException e) {
                    throw new IllegalStateException(rule, e);
                }
            }
            return held;
        };
    }

    private static Object plain(Value value) {
        if (value instanceof Value.Number number) {
            return number.number();
        }
        return value instanceof Value.Truth truth ? truth.truth() : value.plain();
    }

    private static String json(Condition condition, ParameterValues parameters) {
        if (condition instanceof Condition.All all) {
            return all.parts().isEmpty() ? "true" : join("and", all.parts(), parameters);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().isEmpty() ? "false" : join("or", any.parts(), parameters);
        }
        if (condition instanceof Condition.Compare compare) {
            return compare(compare.left(), compare.operator(), compare.right(), parameters);
        }
        if (condition instanceof Condition.In in) {
            String any = in.values().stream()
                    .map(value -> compare(new Term.FieldTerm(in.field()), Operator.EQUAL, value, parameters))
                    .collect(Collectors.joining(", ", "{\"or\": [", "]}"));
            return in.negated() ? "{\"and\": [" + isKnown(in.field().name()) + ", {\"!\": [" + any + "]}]}" : any;
        }
        Condition.Known known = (Condition.Known) condition;
        String isKnown = isKnown(known.field().name());
        return known.known() ? isKnown : "{\"!\": [" + isKnown + "]}";
    }

    private static String isKnown(String field) {
        return "{\"!==\": [{\"var\": \"" + field + "\"}, null]}";
    }

    private static String join(String operator, List<Condition> parts, ParameterValues parameters) {
        return parts.stream()
                .map(part -> json(part, parameters))
                .collect(Collectors.joining(", ", "{\"" + operator + "\": [", "]}"));
    }

    /** What is unknown has no say, as in our rules: JsonLogic alone would take it for 0. */
    private static String compare(Term left, Operator operator, Term right, ParameterValues parameters) {
        List<String> parts = new ArrayList<>();
        for (Term side : List.of(left, right)) {
            if (side instanceof Term.FieldTerm field) {
                parts.add(isKnown(field.field().name()));
            }
        }
        String compared =
                "{\"" + operator.sign() + "\": [" + json(left, parameters) + ", " + json(right, parameters) + "]}";
        parts.add(compared);
        return parts.size() == 1 ? compared : "{\"and\": [" + String.join(", ", parts) + "]}";
    }

    private static String json(Term term, ParameterValues parameters) {
        if (term instanceof Term.FieldTerm field) {
            return "{\"var\": \"" + field.field().name() + "\"}";
        }
        if (term instanceof Term.Parameter parameter) {
            return String.valueOf(parameters.number(parameter.name()));
        }
        if (term instanceof Term.Number number) {
            return String.valueOf(number.number());
        }
        if (term instanceof Term.Text text) {
            return '"' + text.text() + '"';
        }
        if (term instanceof Term.Truth truth) {
            return String.valueOf(truth.truth());
        }
        Term.Arithmetic arithmetic = (Term.Arithmetic) term;
        return "{\"" + arithmetic.operator() + "\": [" + json(arithmetic.left(), parameters) + ", "
                + json(arithmetic.right(), parameters) + "]}";
    }
}
