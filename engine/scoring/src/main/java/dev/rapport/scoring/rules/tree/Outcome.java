package dev.rapport.scoring.rules.tree;

import dev.rapport.judged.Reason;
import dev.rapport.judged.Verdict;
import dev.rapport.judged.facts.Fact;
import java.math.BigDecimal;

/** What a rule says when it fires. */
public sealed interface Outcome {

    /** What is made of an outcome, case by case. */
    interface Cases<T> {
        T points(Points points);

        T classify(Classify classify);

        T assume(Assume assume);

        T decide(Decide decide);

        T exclude(Exclude exclude);

        T review(Review review);
    }

    /** What the cases make of this one. */
    <T> T fold(Cases<T> cases);

    /** What kind of line it is among the reasons. */
    Reason.Kind kind();

    /** Points in a category, negative to take. */
    record Points(String category, BigDecimal points) implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.points(this);
        }

        @Override
        public Reason.Kind kind() {
            return Reason.Kind.POINTS;
        }
    }

    /** Sets a text that later stages read, such as the tier. */
    record Classify(Fact fact, String value) implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.classify(this);
        }

        @Override
        public Reason.Kind kind() {
            return Reason.Kind.CLASSIFY;
        }
    }

    /** Sets a number that later stages read. */
    record Assume(Fact fact, double number) implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.assume(this);
        }

        @Override
        public Reason.Kind kind() {
            return Reason.Kind.ASSUME;
        }
    }

    /** The decision itself; the most careful one of several holds. */
    record Decide(Verdict verdict) implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.decide(this);
        }

        @Override
        public Reason.Kind kind() {
            return Reason.Kind.CLASSIFY;
        }
    }

    /** The creator is left out. */
    record Exclude() implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.exclude(this);
        }

        @Override
        public Reason.Kind kind() {
            return Reason.Kind.EXCLUDE;
        }
    }

    /** A person must look. */
    record Review() implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.review(this);
        }

        @Override
        public Reason.Kind kind() {
            return Reason.Kind.REVIEW;
        }
    }
}
