package dev.rapport.scoring.rules.tree;

import java.util.LinkedHashSet;
import java.util.Set;

/** One side of a comparison. */
public sealed interface Term {

    /** What is made of a term, case by case. */
    interface Cases<T> {
        T field(FieldTerm field);

        T parameter(Parameter parameter);

        T number(Number number);

        T text(Text text);

        T truth(Truth truth);

        T arithmetic(Arithmetic arithmetic);
    }

    /** What the cases make of this one. */
    <T> T fold(Cases<T> cases);

    /** The fields that it reads. */
    default Set<Field> fields() {
        return Set.of();
    }

    /** The parameters that it reads. */
    default Set<String> parameters() {
        return Set.of();
    }

    /** A field of the candidate. */
    record FieldTerm(Field field) implements Term {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.field(this);
        }

        @Override
        public Set<Field> fields() {
            return Set.of(field);
        }
    }

    /** A parameter of the pack. */
    record Parameter(String name) implements Term {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.parameter(this);
        }

        @Override
        public Set<String> parameters() {
            return Set.of(name);
        }
    }

    /** A number as written. */
    record Number(double number, String written) implements Term {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.number(this);
        }
    }

    /** A text as written, without its quotes. */
    record Text(String text) implements Term {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.text(this);
        }
    }

    /** {@code true} or {@code false}. */
    record Truth(boolean truth) implements Term {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.truth(this);
        }
    }

    /** Arithmetic over numbers; unknown when either side is. */
    record Arithmetic(Term left, char operator, Term right) implements Term {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.arithmetic(this);
        }

        @Override
        public Set<Field> fields() {
            Set<Field> fields = new LinkedHashSet<>(left.fields());
            fields.addAll(right.fields());
            return fields;
        }

        @Override
        public Set<String> parameters() {
            Set<String> names = new LinkedHashSet<>(left.parameters());
            names.addAll(right.parameters());
            return names;
        }
    }
}
