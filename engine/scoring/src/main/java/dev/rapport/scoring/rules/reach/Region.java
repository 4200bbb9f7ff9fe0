package dev.rapport.scoring.rules.reach;

import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.tree.Condition;
import dev.rapport.scoring.rules.tree.Evaluation;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Operator;
import dev.rapport.scoring.rules.tree.ParameterValues;
import dev.rapport.scoring.rules.tree.Term;
import dev.rapport.scoring.rules.tree.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The candidates for which comparisons hold together, field by field. What cannot be read so, such as arithmetic or a comparison of two
 * fields, is kept as written: then a region is never called empty because of it.
 */
final class Region {

    private final Map<String, Interval> numbers = new TreeMap<>();
    private final Map<String, Set<Value>> among = new TreeMap<>();
    private final Map<String, Set<Value>> without = new TreeMap<>();
    private final Set<String> known = new TreeSet<>();
    private final Set<String> unknown = new TreeSet<>();
    private final Set<String> asWritten = new TreeSet<>();
    private final ParameterValues parameters;
    /** What holds whatever the candidate. */
    private final Evaluation constants;

    Region(ParameterValues parameters) {
        this.parameters = parameters;
        this.constants = new Evaluation(Candidate.builder().build(), parameters);
    }

    void add(Condition leaf) {
        if (leaf instanceof Condition.Compare compare
                && compare.left() instanceof Term.FieldTerm field
                && constant(compare.right()).isPresent()) {
            compare(field.field(), compare.operator(), constant(compare.right()).get());
        } else if (leaf instanceof Condition.In in
                && in.values().stream().allMatch(value -> constant(value).isPresent())) {
            Set<Value> values = new HashSet<>();
            in.values().forEach(value -> constant(value).ifPresent(values::add));
            need(in.field());
            if (in.negated()) {
                without.computeIfAbsent(in.field().name(), unused -> new HashSet<>())
                        .addAll(values);
            } else {
                keep(in.field().name(), values);
            }
        } else if (leaf instanceof Condition.Known one) {
            (one.known() ? known : unknown).add(one.field().name());
        } else {
            asWritten.add(Words.of(leaf));
            // Every comparison needs its fields known.
            new Condition.All(List.of(leaf)).fieldsThatMustBeKnown().forEach(field -> known.add(field.name()));
        }
    }

    private void compare(Field field, Operator operator, Value constant) {
        need(field);
        if (constant instanceof Value.Number number) {
            Interval range = Ranges.of(field);
            numbers.merge(field.name(), range.and(Interval.of(operator, number.number())), Interval::and);
            if (operator == Operator.DIFFERENT) {
                without.computeIfAbsent(field.name(), unused -> new HashSet<>()).add(constant);
            }
        } else if (operator == Operator.DIFFERENT) {
            without.computeIfAbsent(field.name(), unused -> new HashSet<>()).add(constant);
        } else {
            keep(field.name(), Set.of(constant));
        }
    }

    private void need(Field field) {
        known.add(field.name());
    }

    private void keep(String field, Set<Value> values) {
        among.merge(field, new HashSet<>(values), (a, b) -> {
            a.retainAll(b);
            return a;
        });
    }

    /** The first field for which nothing is left; empty when a candidate may fit. */
    Optional<String> contradiction() {
        for (String field : known) {
            Interval interval = numbers.getOrDefault(field, Interval.ALL);
            boolean point = interval.low() == interval.high();
            boolean pointLeftOut =
                    point && without.getOrDefault(field, Set.of()).contains(Value.of(interval.low()));
            Set<Value> values = new HashSet<>(among.getOrDefault(field, Set.of()));
            values.removeAll(without.getOrDefault(field, Set.of()));
            boolean noValue = among.containsKey(field) && values.isEmpty();
            boolean noNumber = among.containsKey(field)
                    && numbers.containsKey(field)
                    && values.stream().noneMatch(value -> fits(value, interval));
            if (unknown.contains(field) || interval.isEmpty() || pointLeftOut || noValue || noNumber) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Value value, Interval interval) {
        return value instanceof Value.Number number
                && !interval.and(Interval.of(Operator.EQUAL, number.number())).isEmpty();
    }

    /** What a text must be one of; empty where it may be any. */
    Set<Value> among(String field) {
        return Set.copyOf(among.getOrDefault(field, Set.of()));
    }

    /** The same with its numbers alone: they are what later stages see too, while what is unknown now may be assumed by then. */
    Region numbersAlone() {
        Region alone = new Region(parameters);
        alone.numbers.putAll(numbers);
        alone.known.addAll(numbers.keySet());
        return alone;
    }

    /** Both together. */
    Region and(Region other) {
        Region both = new Region(parameters);
        for (Region one : new Region[] {this, other}) {
            one.numbers.forEach((field, interval) -> both.numbers.merge(field, interval, Interval::and));
            one.among.forEach(both::keep);
            one.without.forEach((field, values) -> both.without
                    .computeIfAbsent(field, unused -> new HashSet<>())
                    .addAll(values));
            both.known.addAll(one.known);
            both.unknown.addAll(one.unknown);
            both.asWritten.addAll(one.asWritten);
        }
        return both;
    }

    /** Whether every candidate of the other is one of this. */
    boolean holds(Region other) {
        return and(other).same(other);
    }

    boolean same(Region other) {
        return numbers.equals(other.numbers)
                && among.equals(other.among)
                && without.equals(other.without)
                && known.equals(other.known)
                && unknown.equals(other.unknown)
                && asWritten.equals(other.asWritten);
    }

    /** Fields that it looks at. */
    Set<String> fields() {
        Set<String> fields = new HashSet<>(known);
        fields.addAll(unknown);
        return fields;
    }

    /** What a term is whatever the candidate, empty where that depends on it. */
    private Optional<Value> constant(Term term) {
        boolean isWorkedOut = term instanceof Term.Arithmetic || !term.fields().isEmpty();
        return Optional.of(isWorkedOut ? Value.unknown() : constants.value(term))
                .filter(value -> value != Value.unknown());
    }

    /** The parts of a condition that is met by any of them; empty when they are too many to look at. */
    static Optional<List<Region>> of(Condition condition, ParameterValues parameters) {
        return Alternatives.of(condition).map(parts -> parts.stream()
                .map(leaves -> {
                    Region region = new Region(parameters);
                    leaves.forEach(region::add);
                    return region;
                })
                .toList());
    }
}
