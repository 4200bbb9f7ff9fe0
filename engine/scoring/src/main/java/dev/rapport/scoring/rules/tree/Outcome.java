package dev.rapport.scoring.rules.tree;

import dev.rapport.judged.Verdict;
import dev.rapport.judged.facts.Fact;
import java.math.BigDecimal;

/** What a rule says when it fires. */
public sealed interface Outcome {

    /** Points in a category, negative to take. */
    record Points(String category, BigDecimal points) implements Outcome {}

    /** Sets a text that later stages read, such as the tier. */
    record Classify(Fact fact, String value) implements Outcome {}

    /** Sets a number that later stages read. */
    record Assume(Fact fact, double number) implements Outcome {}

    /** The decision itself; the most careful one of several holds. */
    record Decide(Verdict verdict) implements Outcome {}

    /** The creator is left out. */
    record Exclude() implements Outcome {}

    /** A person must look. */
    record Review() implements Outcome {}
}
