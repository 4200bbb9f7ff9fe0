package dev.rapport.judged;

/**
 * One comparison of a rule as it came out.
 *
 * @param fact name in the vocabulary
 * @param value what the creator has
 * @param operator {@code >=}, {@code ==}, {@code in}, {@code known} ...
 * @param threshold what was asked for, as written; empty for {@code known} and {@code unknown}
 * @param parameter the parameter that holds the threshold, empty for a literal
 */
public record Finding(String fact, Value value, String operator, String threshold, String parameter) {}
