package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.written.Problems;
import java.math.BigDecimal;
import java.util.Set;

/** Numbers that are right by their type, and hardly meant for what they are held against. */
final class LikelyNumber {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal SO_MUCH_LESS = BigDecimal.valueOf(50);

    /** Shares that may well be more than the whole. */
    private static final Set<Fact> UNBOUNDED =
            Set.of(Fact.EXPECTED_ROI, Fact.FOLLOWER_GROWTH_30D, Fact.COLLABORATION_ROI, Fact.COLLABORATION_COST_TREND);

    private LikelyNumber() {}

    /** Warns of a share above 1 and of points as a fraction. A share of a fixed whole, which can never fire, is told where that is found. */
    static void check(Field field, BigDecimal number, String place, Problems problems) {
        if (!(field instanceof Field.OfCandidate known)) {
            return;
        }
        if (number.signum() < 0
                && (known.unit().startsWith("fraction of ") || Likely.isCounted(field))
                && !UNBOUNDED.contains(known.fact())) {
            problems.warning(
                    "unlikely-number",
                    "The number (" + number.toPlainString() + ") for " + field.name() + " is below 0, as nobody's is.",
                    place,
                    "Maybe a sign is wrong.");
        } else if (known.unit().startsWith("fraction of ") && number.compareTo(BigDecimal.ONE) > 0) {
            problems.warning(
                    "unlikely-number",
                    "The number (" + number.toPlainString() + ") for " + field.name() + " is "
                            + number.multiply(HUNDRED).stripTrailingZeros().toPlainString() + " %.",
                    place,
                    asPercent(number));
        } else if (known.unit().equals("points 0 to 100") && isFraction(number)) {
            problems.warning(
                    "unlikely-number",
                    "The number (" + number.toPlainString() + ") for " + field.name()
                            + " is less than one point of 100.",
                    place,
                    "Maybe " + number.multiply(HUNDRED).stripTrailingZeros().toPlainString() + ".");
        }
    }

    /** Reports an assumption that cannot be. */
    static void checkAssumed(Fact fact, BigDecimal number, String place, Problems problems) {
        boolean isShare = fact.unit().startsWith("fraction") && !UNBOUNDED.contains(fact);
        if (isShare && (number.compareTo(BigDecimal.ONE) > 0 || number.signum() < 0)) {
            problems.error(
                    "out-of-range",
                    "The assumption (" + number.toPlainString() + ") of " + fact.id() + " must lie between 0 and 1.",
                    place,
                    number.signum() < 0 ? "Maybe a sign is wrong." : asPercent(number));
        } else if (number.signum() < 0 && !UNBOUNDED.contains(fact)) {
            problems.error(
                    "out-of-range",
                    "The assumption (" + number.toPlainString() + ") of " + fact.id() + " must be 0 or more.",
                    place,
                    "Maybe a sign is wrong.");
        }
    }

    /** Reports points that no score can take, and warns of those that change none. */
    static void checkPoints(BigDecimal points, String place, Problems problems) {
        if (points.abs().compareTo(HUNDRED) > 0) {
            problems.error(
                    "out-of-range",
                    "The points (" + points.toPlainString() + ") must lie between -100 and 100: a category has 100.",
                    place,
                    "Maybe a point or a comma is missing.");
        } else if (points.signum() == 0) {
            problems.warning(
                    "unlikely-number",
                    "The points (" + points.toPlainString() + ") change no score.",
                    place,
                    "Maybe another number is meant.");
        } else if (isFraction(points.abs())) {
            problems.warning(
                    "unlikely-number",
                    "The points (" + points.toPlainString() + ") are less than one of 100.",
                    place,
                    "Maybe " + points.multiply(HUNDRED).stripTrailingZeros().toPlainString() + ".");
        }
    }

    /** Warns of a share that is a small part of what the pack below says: a percent was written twice, or a point is wrong. */
    static void checkAgainst(PackParameter below, PackParameter own, Problems problems) {
        BigDecimal number = own.value();
        boolean isShare = below.unit().startsWith("fraction") || below.unit().startsWith("index 0 to 1");
        if (isShare && number.signum() > 0 && number.multiply(SO_MUCH_LESS).compareTo(below.value()) < 0) {
            problems.warning(
                    "unlikely-number",
                    "The parameter (" + own.name() + " = " + number.toPlainString() + ") is less than a "
                            + SO_MUCH_LESS.toPlainString() + "th of the "
                            + below.value().toPlainString() + " of the pack below.",
                    own.place(),
                    "Maybe " + number.multiply(HUNDRED).stripTrailingZeros().toPlainString() + ".");
        }
    }

    /** Reports a pack's number that its unit cannot have, and says whether it did. */
    static boolean isWrong(PackParameter parameter, boolean isPercent, Problems problems) {
        BigDecimal number = parameter.value();
        String unit = parameter.unit();
        String wanted = "";
        String hint = "";
        if (unit.equals("fraction") || unit.startsWith("fraction of") || unit.startsWith("index 0 to 1")) {
            if (number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0) {
                wanted = "must lie between 0 and 1";
                hint = number.signum() < 0 ? "Maybe a sign is wrong." : asPercent(number);
            }
        } else if (unit.startsWith("points 0 to 100")) {
            if (number.signum() < 0 || number.compareTo(HUNDRED) > 0 || isFraction(number)) {
                wanted = "must be points from 0 to 100";
                hint = isFraction(number)
                        ? "Maybe "
                                + number.multiply(HUNDRED).stripTrailingZeros().toPlainString() + "."
                        : "Maybe 55.";
            }
        } else if (isPercent && !unit.isEmpty() && !unit.startsWith("ratio") && !unit.startsWith("correlation")) {
            wanted = "is written as a percentage, and counts " + unit;
            hint = "Maybe " + number.multiply(HUNDRED).stripTrailingZeros().toPlainString() + ".";
        } else if (number.signum() < 0
                && !unit.isEmpty()
                && !unit.startsWith("correlation")
                && !unit.startsWith("ratio")) {
            wanted = "must be 0 or more " + unit;
            hint = "Maybe a sign is wrong.";
        }
        if (wanted.isEmpty()) {
            return false;
        }
        problems.error(
                "out-of-range",
                "The parameter (" + parameter.name() + " = " + number.toPlainString() + ") " + wanted + ".",
                parameter.place(),
                hint);
        return true;
    }

    private static boolean isFraction(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
    }

    private static String asPercent(BigDecimal number) {
        return number.compareTo(HUNDRED) <= 0
                ? "Maybe " + number.stripTrailingZeros().toPlainString() + " %, which is "
                        + number.movePointLeft(2).stripTrailingZeros().toPlainString() + "."
                : "Maybe a share, such as 0.05 or 5 %.";
    }
}
