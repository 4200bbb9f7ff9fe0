package dev.rapport.scoring.rules.tree;

import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.facts.FactType;

/** A name that a condition may read: a fact of the vocabulary, or an agency's own field. */
public sealed interface Field {

    /** A fact that every candidate has, known or not. */
    record OfCandidate(Fact fact) implements Field {
        @Override
        public String name() {
            return fact.id();
        }

        @Override
        public FactType type() {
            return fact.type();
        }

        @Override
        public String unit() {
            return fact.unit();
        }

        @Override
        public String meaning() {
            return fact.meaning();
        }

        @Override
        public Value read(Candidate candidate) {
            return candidate.value(fact);
        }

        @Override
        public boolean isKnown(Candidate candidate) {
            return candidate.isKnown(fact);
        }
    }

    /**
     * A field that a pack declares.
     *
     * @param meaning what it says, one sentence
     * @param column heading in creators.csv, or name that a plugin gives it
     * @param forClient whether a client's report may show it; a note about a person is the agency's own
     */
    record Own(String name, FactType type, String unit, String meaning, String column, boolean forClient)
            implements Field {
        @Override
        public Value read(Candidate candidate) {
            Value value = candidate.own(name);
            boolean fits =
                    switch (type) {
                        case NUMBER -> value instanceof Value.Number;
                        case TEXT -> value instanceof Value.Text;
                        case FLAG -> value instanceof Value.Truth;
                    };
            // A value of another type says nothing that a rule could compare.
            return fits ? value : Value.unknown();
        }
    }

    String name();

    FactType type();

    String unit();

    /** What it says, one sentence; empty when a pack does not tell. */
    String meaning();

    /** The candidate's value, unknown when no file gives it. */
    Value read(Candidate candidate);

    default boolean isKnown(Candidate candidate) {
        return read(candidate) != Value.unknown();
    }
}
