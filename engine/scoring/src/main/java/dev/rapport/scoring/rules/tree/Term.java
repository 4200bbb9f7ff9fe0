package dev.rapport.scoring.rules.tree;

/** One side of a comparison. */
public sealed interface Term {

    /** A field of the candidate. */
    record FieldTerm(Field field) implements Term {}

    /** A parameter of the pack. */
    record Parameter(String name) implements Term {}

    /** A number as written. */
    record Number(double number, String written) implements Term {}

    /** A text as written, without its quotes. */
    record Text(String text) implements Term {}

    /** {@code true} or {@code false}. */
    record Truth(boolean truth) implements Term {}

    /** Arithmetic over numbers; unknown when either side is. */
    record Arithmetic(Term left, char operator, Term right) implements Term {}
}
