package dev.rapport.judged;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Why a score is what it is, one line. The points of a category's reasons add up to its score, and the points of all reasons add up
 * to the total, in exact decimals.
 *
 * @param kind what the line is
 * @param rule id of the rule; {@code base/...}, {@code cap/...} and {@code weight/...} for the lines that the pack's categories add
 * @param packVersion id and version of the pack
 * @param category the category it belongs to; {@code total} for weights, empty for lines without points
 * @param points points given or taken
 * @param evidence the reason in words and the comparisons behind it
 */
public record Reason(
        Kind kind, String rule, String packVersion, String category, BigDecimal points, Evidence evidence) {

    /** What a line does. */
    public enum Kind {
        POINTS,
        BASE,
        CAP,
        WEIGHT,
        CLASSIFY,
        ASSUME,
        REVIEW,
        EXCLUDE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Heaviest first, then by rule, so that two runs list the same lines in the same order. */
    public static final Comparator<Reason> BY_WEIGHT = Comparator.comparing(
                    (Reason reason) -> reason.points().abs())
            .reversed()
            .thenComparing(Reason::rule);

    /**
     * A reason whose words are there already.
     *
     * @param text the reason in words
     * @param conditions the comparisons behind it
     */
    public Reason(
            Kind kind,
            String rule,
            String packVersion,
            String category,
            BigDecimal points,
            String text,
            List<Finding> conditions) {
        this(kind, rule, packVersion, category, points, Evidence.of(text, conditions));
    }

    /** The reason in words. */
    public String text() {
        return evidence.text();
    }

    /** The comparisons behind it. */
    public List<Finding> conditions() {
        return evidence.conditions();
    }

    @Override
    public final String toString() {
        return "Reason[kind=" + kind + ", rule=" + rule + ", packVersion=" + packVersion + ", category=" + category
                + ", points=" + points + ", text=" + text() + ", conditions=" + conditions() + "]";
    }
}
