package dev.rapport.scoring.rules.tree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What must hold for a rule to fire. There is no "not": negation is pushed into the comparisons when a rule is read. */
public sealed interface Condition {

    /** All of them; none at all always holds. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of them. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** A comparison of two terms; false when either is unknown. */
    record Compare(Term left, Operator operator, Term right) implements Condition {}

    /** The field is one of these; false when it is unknown. */
    record In(Field field, List<Term> values, boolean negated) implements Condition {
        public In {
            values = List.copyOf(values);
        }
    }

    /** The text holds what a pattern looks for; false when it is unknown. */
    record Matches(Field field, SearchPattern pattern, boolean negated) implements Condition {}

    /** The field is known, or explicitly unknown. */
    record Known(Field field, boolean known) implements Condition {}

    /** The opposite, with the negation pushed down to the comparisons. */
    default Condition opposite() {
        if (this instanceof All all) {
            return new Any(all.parts().stream().map(Condition::opposite).toList());
        }
        if (this instanceof Any any) {
            return new All(any.parts().stream().map(Condition::opposite).toList());
        }
        if (this instanceof Compare compare) {
            return new Compare(compare.left(), compare.operator().inverse(), compare.right());
        }
        if (this instanceof In in) {
            return new In(in.field(), in.values(), !in.negated());
        }
        if (this instanceof Matches matches) {
            return new Matches(matches.field(), matches.pattern(), !matches.negated());
        }
        Known known = (Known) this;
        return new Known(known.field(), !known.known());
    }

    /** Every leaf, from left to right. */
    default List<Condition> leaves() {
        List<Condition> leaves = new ArrayList<>();
        collect(this, leaves);
        return leaves;
    }

    /** Fields whose being unknown keeps the condition, or the part that reads them, from holding. */
    default Set<Field> fieldsThatMustBeKnown() {
        Set<Field> fields = new LinkedHashSet<>();
        for (Condition leaf : leaves()) {
            if (leaf instanceof Compare compare) {
                collect(compare.left(), fields);
                collect(compare.right(), fields);
            } else if (leaf instanceof In in) {
                fields.add(in.field());
            } else if (leaf instanceof Matches matches) {
                fields.add(matches.field());
            } else if (leaf instanceof Known known && known.known()) {
                fields.add(known.field());
            }
        }
        return fields;
    }

    /** Every field that it looks at. */
    default Set<Field> fields() {
        Set<Field> fields = new LinkedHashSet<>(fieldsThatMustBeKnown());
        for (Condition leaf : leaves()) {
            if (leaf instanceof Known known) {
                fields.add(known.field());
            }
        }
        return fields;
    }

    /** The parameters that the condition reads. */
    default Set<String> parameters() {
        Set<String> names = new LinkedHashSet<>();
        for (Condition leaf : leaves()) {
            if (leaf instanceof Compare compare) {
                collectParameters(compare.left(), names);
                collectParameters(compare.right(), names);
            } else if (leaf instanceof In in) {
                in.values().forEach(value -> collectParameters(value, names));
            }
        }
        return names;
    }

    private static void collect(Condition condition, List<Condition> leaves) {
        if (condition instanceof All all) {
            all.parts().forEach(part -> collect(part, leaves));
        } else if (condition instanceof Any any) {
            any.parts().forEach(part -> collect(part, leaves));
        } else {
            leaves.add(condition);
        }
    }

    private static void collect(Term term, Set<Field> fields) {
        if (term instanceof Term.FieldTerm field) {
            fields.add(field.field());
        } else if (term instanceof Term.Arithmetic arithmetic) {
            collect(arithmetic.left(), fields);
            collect(arithmetic.right(), fields);
        }
    }

    private static void collectParameters(Term term, Set<String> names) {
        if (term instanceof Term.Parameter parameter) {
            names.add(parameter.name());
        } else if (term instanceof Term.Arithmetic arithmetic) {
            collectParameters(arithmetic.left(), names);
            collectParameters(arithmetic.right(), names);
        }
    }
}
