package dev.rapport.scoring.rules.run;

import dev.rapport.api.model.Flag;
import dev.rapport.scoring.rules.tree.Evaluation;

/** The comparisons of generated rules. Each is false when either side is unknown, whatever Drools makes of a NaN. */
public final class Is {

    private Is() {}

    public static boolean atLeast(double left, double right) {
        return left >= right;
    }

    public static boolean more(double left, double right) {
        return left > right;
    }

    public static boolean atMost(double left, double right) {
        return left <= right;
    }

    public static boolean less(double left, double right) {
        return left < right;
    }

    public static boolean equal(double left, double right) {
        return left == right;
    }

    public static boolean different(double left, double right) {
        return left != right && known(left) && known(right);
    }

    public static boolean equalText(String left, String right) {
        return known(left) && known(right) && left.equals(right);
    }

    public static boolean differentText(String left, String right) {
        return known(left) && known(right) && !left.equals(right);
    }

    public static boolean equalFlag(Flag left, Flag right) {
        return known(left) && known(right) && left == right;
    }

    public static boolean differentFlag(Flag left, Flag right) {
        return known(left) && known(right) && left != right;
    }

    public static boolean known(double value) {
        return !Double.isNaN(value);
    }

    public static boolean known(String value) {
        return !value.isEmpty();
    }

    public static boolean known(Flag value) {
        return value.isKnown();
    }

    /** A literal text of the pack. */
    public static String literal(String hex) {
        return HexNames.decode(hex);
    }

    /** A literal yes or no of the pack. */
    public static Flag flag(boolean value) {
        return Flag.of(value);
    }

    /** @param hex a pattern that the check has passed */
    public static boolean matches(String value, String hex) {
        return known(value) && Patterns.decode(hex).isIn(value);
    }

    public static boolean notMatches(String value, String hex) {
        return known(value) && !Patterns.decode(hex).isIn(value);
    }

    public static double plus(double left, double right) {
        return Evaluation.compute(left, '+', right);
    }

    public static double minus(double left, double right) {
        return Evaluation.compute(left, '-', right);
    }

    public static double times(double left, double right) {
        return Evaluation.compute(left, '*', right);
    }

    public static double over(double left, double right) {
        return Evaluation.compute(left, '/', right);
    }
}
