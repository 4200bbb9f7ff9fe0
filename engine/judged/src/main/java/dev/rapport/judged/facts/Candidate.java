package dev.rapport.judged.facts;

import dev.rapport.api.model.Flag;
import dev.rapport.judged.Value;
import java.util.Arrays;
import java.util.Collections;
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
        return switch (fact.type()) {
            case NUMBER -> !Double.isNaN(number(fact));
            case TEXT -> !text(fact).isEmpty();
            case FLAG -> flag(fact).isKnown();
        };
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

    /** An agency's own fields that are known, by name. */
    public Map<String, Value> ownFields() {
        return Collections.unmodifiableMap(own);
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
        return new Builder(this);
    }

    /** Collects facts; what is not set is unknown. An array is copied when it is first written, because a stage changes few of them. */
    public static final class Builder {

        private static final Candidate UNKNOWN = unknown();

        private double[] numbers;
        private String[] texts;
        private Flag[] flags;
        private Map<String, Value> own;
        private boolean ownsNumbers;
        private boolean ownsTexts;
        private boolean ownsFlags;
        private boolean ownsOwn;

        private Builder() {
            this(UNKNOWN);
        }

        private Builder(Candidate from) {
            numbers = from.numbers;
            texts = from.texts;
            flags = from.flags;
            own = from.own;
        }

        private static Candidate unknown() {
            int size = Fact.values().length;
            double[] numbers = new double[size];
            Arrays.fill(numbers, Double.NaN);
            String[] texts = new String[size];
            Arrays.fill(texts, "");
            Flag[] flags = new Flag[size];
            Arrays.fill(flags, Flag.UNKNOWN);
            return new Candidate(numbers, texts, flags, new TreeMap<>());
        }

        /** Sets a number; one that is not finite is unknown. */
        public Builder set(Fact fact, double number) {
            require(fact, FactType.NUMBER);
            return put(fact, Double.isFinite(number) ? number : Double.NaN);
        }

        public Builder set(Fact fact, OptionalDouble number) {
            return set(fact, number.orElse(Double.NaN));
        }

        /** Sets a text; an empty one is unknown. */
        public Builder set(Fact fact, String text) {
            require(fact, FactType.TEXT);
            return put(fact, text);
        }

        public Builder set(Fact fact, Flag flag) {
            require(fact, FactType.FLAG);
            return put(fact, flag);
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
            return switch (fact.type()) {
                case NUMBER -> put(fact, Double.NaN);
                case TEXT -> put(fact, "");
                case FLAG -> put(fact, Flag.UNKNOWN);
            };
        }

        /** The text set so far, empty when unknown. */
        public String text(Fact fact) {
            return texts[fact.ordinal()];
        }

        public Builder own(String field, Value value) {
            if (!ownsOwn) {
                own = new TreeMap<>(own);
                ownsOwn = true;
            }
            if (value == Value.unknown()) {
                own.remove(field);
            } else {
                own.put(field, value);
            }
            return this;
        }

        public Candidate build() {
            ownsNumbers = false;
            ownsTexts = false;
            ownsFlags = false;
            ownsOwn = false;
            return new Candidate(numbers, texts, flags, own);
        }

        private Builder put(Fact fact, double number) {
            if (!ownsNumbers) {
                numbers = numbers.clone();
                ownsNumbers = true;
            }
            numbers[fact.ordinal()] = number;
            return this;
        }

        private Builder put(Fact fact, String text) {
            if (!ownsTexts) {
                texts = texts.clone();
                ownsTexts = true;
            }
            texts[fact.ordinal()] = text;
            return this;
        }

        private Builder put(Fact fact, Flag flag) {
            if (!ownsFlags) {
                flags = flags.clone();
                ownsFlags = true;
            }
            flags[fact.ordinal()] = flag;
            return this;
        }

        private static void require(Fact fact, FactType type) {
            if (fact.type() != type) {
                throw new IllegalArgumentException("The fact (" + fact.id() + ") is a " + fact.type() + ", not a "
                        + type + ". Maybe another fact was meant.");
            }
        }
    }
}
