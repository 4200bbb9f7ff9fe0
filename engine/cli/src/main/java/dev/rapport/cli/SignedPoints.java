package dev.rapport.cli;

import java.math.BigDecimal;

/** Points with their sign, exact and without needless zeros: {@code +15}, {@code -2.5}, {@code 0}. */
final class SignedPoints {

    private SignedPoints() {}

    static String of(BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + points.stripTrailingZeros().toPlainString();
    }

    /** The same, filled up with spaces on the left. */
    static String of(BigDecimal points, int width) {
        String text = of(points);
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
