package dev.rapport.api.facts;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Value;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * All facts of one creator, account and campaign, flat and immutable. An unknown number is NaN inside and never leaves as one: a
 * comparison with it is false, and {@link #value} calls it unknown.
 *
 * <p>Facts lie in arrays by {@link Fact#ordinal()}, so that a generated rule reads one by index. Own fields of an agency stand beside
 * them by name.
 */
public final class Candidate {

    private final double[] numbers;
    private final String[] texts;
    private final Flag[] flags;
    private final Map<String, Value> own;

    private Candidate(double[] numbers, String[] texts, Flag[] flags, Map<String, Value> own) {
        this.numbers = numbers;
        this.texts = texts;
        this.flags = flags;
        this.own = own;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The number, NaN when unknown: for generated rules and arithmetic. */
    public double number(Fact fact) {
        return numbers[fact.ordinal()];
    }

    /** The text, empty when unknown. */
    public String text(Fact fact) {
        return texts[fact.ordinal()];
    }

    public Flag flag(Fact fact) {
        return flags[fact.ordinal()];
    }

    /** The number, empty when unknown. */
    public OptionalDouble known(Fact fact) {
        double number = number(fact);
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    public boolean isKnown(Fact fact) {
        return value(fact) != Value.unknown();
    }

    public Value value(Fact fact) {
        return switch (fact.type()) {
            case NUMBER -> Value.of(number(fact));
            case TEXT -> Value.of(text(fact));
            case FLAG -> Value.of(flag(fact));
        };
    }

    /** An agency's own field, unknown when it is not there. */
    public Value own(String field) {
        return own.getOrDefault(field, Value.unknown());
    }

    /** All known facts by id, in the order of {@link Fact}, then own fields by name. */
    public Map<String, Value> known() {
        Map<String, Value> known = new LinkedHashMap<>();
        for (Fact fact : Fact.values()) {
            if (isKnown(fact)) {
                known.put(fact.id(), value(fact));
            }
        }
        known.putAll(own);
        return known;
    }

    /** A builder that starts with these facts: a stage of rules sets what it found in a new candidate. */
    public Builder toBuilder() {
        return new Builder(numbers.clone(), texts.clone(), flags.clone(), new TreeMap<>(own));
    }

    /** Collects facts; what is not set is unknown. */
    public static final class Builder {

        private final double[] numbers;
        private final String[] texts;
        private final Flag[] flags;
        private final Map<String, Value> own;

        private Builder() {
            int size = Fact.values().length;
            numbers = new double[size];
            Arrays.fill(numbers, Double.NaN);
            texts = new String[size];
            Arrays.fill(texts, "");
            flags = new Flag[size];
            Arrays.fill(flags, Flag.UNKNOWN);
            own = new TreeMap<>();
        }

        private Builder(double[] numbers, String[] texts, Flag[] flags, Map<String, Value> own) {
            this.numbers = numbers;
            this.texts = texts;
            this.flags = flags;
            this.own = own;
        }

        /** Sets a number; one that is not finite is unknown. */
        public Builder set(Fact fact, double number) {
            require(fact, FactType.NUMBER);
            numbers[fact.ordinal()] = Double.isFinite(number) ? number : Double.NaN;
            return this;
        }

        public Builder set(Fact fact, OptionalDouble number) {
            return set(fact, number.orElse(Double.NaN));
        }

        /** Sets a text; an empty one is unknown. */
        public Builder set(Fact fact, String text) {
            require(fact, FactType.TEXT);
            texts[fact.ordinal()] = text;
            return this;
        }

        public Builder set(Fact fact, Flag flag) {
            require(fact, FactType.FLAG);
            flags[fact.ordinal()] = flag;
            return this;
        }

        /** Sets a fact to a value of its type. */
        public Builder set(Fact fact, Value value) {
            if (value instanceof Value.Number number) {
                return set(fact, number.number());
            }
            if (value instanceof Value.Text text) {
                return set(fact, text.text());
            }
            if (value instanceof Value.Truth truth) {
                return set(fact, Flag.of(truth.truth()));
            }
            return clear(fact);
        }

        /** Makes a fact unknown. */
        public Builder clear(Fact fact) {
            numbers[fact.ordinal()] = Double.NaN;
            texts[fact.ordinal()] = "";
            flags[fact.ordinal()] = Flag.UNKNOWN;
            return this;
        }

        public Builder own(String field, Value value) {
            if (value == Value.unknown()) {
                own.remove(field);
            } else {
                own.put(field, value);
            }
            return this;
        }

        public Candidate build() {
            return new Candidate(numbers.clone(), texts.clone(), flags.clone(), new TreeMap<>(own));
        }

        private static void require(Fact fact, FactType type) {
            if (fact.type() != type) {
                throw new IllegalArgumentException("The fact (" + fact.id() + ") is a " + fact.type() + ", not a "
                        + type + ". Maybe another fact was meant.");
            }
        }
    }
}
