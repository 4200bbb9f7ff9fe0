package dev.rapport.scoring.rules.tree;

/** A comparison. Each is false when either side is unknown, so that its inverse is another operator and not a negation. */
public enum Operator {
    EQUAL("=="),
    DIFFERENT("!="),
    AT_LEAST(">="),
    MORE(">"),
    AT_MOST("<="),
    LESS("<");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As written in a rule. */
    public String sign() {
        return sign;
    }

    /** What holds when this does not and both sides are known. */
    public Operator inverse() {
        return switch (this) {
            case EQUAL -> DIFFERENT;
            case DIFFERENT -> EQUAL;
            case AT_LEAST -> LESS;
            case MORE -> AT_MOST;
            case AT_MOST -> MORE;
            case LESS -> AT_LEAST;
        };
    }

    public boolean holds(double left, double right) {
        return switch (this) {
            case EQUAL -> left == right;
            case DIFFERENT -> left != right && !Double.isNaN(left) && !Double.isNaN(right);
            case AT_LEAST -> left >= right;
            case MORE -> left > right;
            case AT_MOST -> left <= right;
            case LESS -> left < right;
        };
    }
}
