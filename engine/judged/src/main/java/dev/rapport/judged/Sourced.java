package dev.rapport.judged;

/**
 * Where a number of a pack comes from.
 *
 * @param source one sentence with year, may be empty
 * @param grade A, B, C or assumption; may be empty
 */
public record Sourced(String source, String grade) {

    public static final Sourced UNSAID = new Sourced("", "");
}
