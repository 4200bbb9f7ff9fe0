package dev.rapport.scoring.rules.tree;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What must hold for a rule to fire. There is no "not": negation is pushed into the comparisons when a rule is read. */
public sealed interface Condition {

    /** What is made of a condition, case by case: a new kind of condition does not compile until everybody has said what it means. */
    interface Cases<T> {
        T all(All all);

        T any(Any any);

        T compare(Compare compare);

        T in(In in);

        T matches(Matches matches);

        T known(Known known);
    }

    /** What the cases make of this one. */
    <T> T fold(Cases<T> cases);

    /** All of them; none at all always holds. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.all(this);
        }
    }

    /** At least one of them. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.any(this);
        }
    }

    /** A comparison of two terms; false when either is unknown. */
    record Compare(Term left, Operator operator, Term right) implements Condition {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.compare(this);
        }
    }

    /** The field is one of these; false when it is unknown. */
    record In(Field field, List<Term> values, boolean negated) implements Condition {
        public In {
            values = List.copyOf(values);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.in(this);
        }
    }

    /** The text holds what a pattern looks for; false when it is unknown. */
    record Matches(Field field, SearchPattern pattern, boolean negated) implements Condition {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.matches(this);
        }
    }

    /** The field is known, or explicitly unknown. */
    record Known(Field field, boolean known) implements Condition {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.known(this);
        }
    }

    /** The opposite, with the negation pushed down to the comparisons. */
    default Condition opposite() {
        return fold(Opposite.CASES);
    }

    /** Every leaf, from left to right. */
    default List<Condition> leaves() {
        return fold(Leaves.CASES);
    }

    /** Fields whose being unknown keeps the condition, or the part that reads them, from holding. */
    default Set<Field> fieldsThatMustBeKnown() {
        Set<Field> fields = new LinkedHashSet<>();
        for (Condition leaf : leaves()) {
            boolean asksForUnknown = leaf instanceof Known known && !known.known();
            if (!asksForUnknown) {
                fields.addAll(leaf.fold(LeafFields.CASES));
            }
        }
        return fields;
    }

    /** Every field that it looks at: those that must be known first. */
    default Set<Field> fields() {
        Set<Field> fields = new LinkedHashSet<>(fieldsThatMustBeKnown());
        leaves().forEach(leaf -> fields.addAll(leaf.fold(LeafFields.CASES)));
        return fields;
    }

    /** The parameters that the condition reads. */
    default Set<String> parameters() {
        Set<String> names = new LinkedHashSet<>();
        leaves().forEach(leaf -> leaf.fold(LeafTerms.CASES).forEach(term -> names.addAll(term.parameters())));
        return names;
    }
}
