package dev.rapport.scoring.rules.tree;

import dev.rapport.judged.facts.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every name that a condition may use: the facts, and the pack's own fields.
 *
 * @param own the pack's own fields by name
 * @param values the texts that rules compare a field with or set it to, by its name
 * @param told own fields that are told to be wrong: whoever asks for one of them is not told again
 */
public record Vocabulary(Map<String, Field.Own> own, Map<String, Set<String>> values, Set<String> told) {

    public Vocabulary {
        own = Map.copyOf(own);
        values = Map.copyOf(values);
        told = Set.copyOf(told);
    }

    public Vocabulary(Map<String, Field.Own> own) {
        this(own, Map.of(), Set.of());
    }

    public Vocabulary(Map<String, Field.Own> own, Set<String> told) {
        this(own, Map.of(), told);
    }

    /** This, with the values that these rules know. */
    public Vocabulary knowing(Collection<Rule> rules) {
        Map<String, Set<String>> known = new HashMap<>();
        for (Rule rule : rules) {
            for (Condition leaf : rule.condition().leaves()) {
                if (leaf instanceof Condition.Compare compare && compare.left() instanceof Term.FieldTerm field) {
                    add(field.field(), compare.right(), known);
                } else if (leaf instanceof Condition.In in) {
                    in.values().forEach(value -> add(in.field(), value, known));
                }
            }
            for (Outcome outcome : rule.outcomes()) {
                if (outcome instanceof Outcome.Classify classify) {
                    known.computeIfAbsent(classify.fact().id(), unused -> new TreeSet<>())
                            .add(classify.value());
                }
            }
        }
        return new Vocabulary(own, known, told);
    }

    private static void add(Field field, Term value, Map<String, Set<String>> known) {
        if (value instanceof Term.Text text) {
            known.computeIfAbsent(field.name(), unused -> new TreeSet<>()).add(text.text());
        }
    }

    public Optional<Field> field(String name) {
        Optional<Fact> fact = Fact.byId(name);
        if (fact.isPresent()) {
            return Optional.of(new Field.OfCandidate(fact.get()));
        }
        return Optional.ofNullable(own.get(name));
    }

    /** Whether nothing is known of a name, because it was told what is wrong with it. */
    public boolean isTold(String name) {
        return told.contains(name) && field(name).isEmpty();
    }

    /** All names, for advice. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            names.add(fact.id());
        }
        own.keySet().stream().sorted().forEach(names::add);
        return names;
    }
}
