package dev.rapport.report.shortlist;

import dev.rapport.judged.Reason;
import dev.rapport.report.seen.SeenCreator;
import dev.rapport.report.seen.SeenReason;
import dev.rapport.report.seen.SeenScore;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a score comes from, in points of the total: what each category adds, and what each reason adds inside of it. Bases, caps and weights
 * are in these figures and no lines of their own.
 */
final class Waterfall {

    private final List<SeenReason> reasons;
    private final List<Step> steps;
    private final Map<String, Optional<BigDecimal>> worth = new HashMap<>();

    /**
     * A category.
     *
     * @param score of the category, 0 to 100
     * @param adds whole points of the total; those of all steps add up to the score as it is printed
     */
    record Step(SeenScore score, int adds) {}

    private Waterfall(List<SeenReason> reasons, List<Step> steps) {
        this.reasons = reasons;
        this.steps = steps;
    }

    /** Of a creator whose score is known and whose lines add up to it; else empty. @param reasons all lines, made once */
    static Optional<Waterfall> of(SeenCreator creator, List<SeenReason> reasons) {
        if (creator.score().isEmpty()) {
            return Optional.empty();
        }
        Map<String, BigDecimal> adds = new HashMap<>();
        for (SeenScore score : creator.scores()) {
            adds.put(score.category(), sum(reasons, score.category(), reason -> true));
        }
        BigDecimal total = adds.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.compareTo(creator.score().get()) == 0
                ? Optional.of(new Waterfall(reasons, steps(creator, adds)))
                : Optional.empty();
    }

    /** The categories, what adds most first. */
    List<Step> steps() {
        return steps;
    }

    /** What a reason adds to the total, or takes from it; empty where its category has no score left of which it could be a share. */
    Optional<BigDecimal> adds(SeenReason reason) {
        if (reason.points().signum() == 0) {
            return Optional.empty();
        }
        return worth.computeIfAbsent(reason.of(), this::pointIn).map(one -> one.multiply(reason.points()));
    }

    /** What one point of a reason is worth in the total: less where the cap or zero cuts the category, and by its weight. */
    private Optional<BigDecimal> pointIn(String category) {
        BigDecimal points = sum(reasons, category, reason -> reason.kind() == Reason.Kind.POINTS);
        BigDecimal base = sum(reasons, category, reason -> reason.kind() == Reason.Kind.BASE);
        BigDecimal score = sum(reasons, category, reason -> reason.kind() != Reason.Kind.WEIGHT);
        BigDecimal part = sum(reasons, category, reason -> true);
        return points.signum() == 0 || score.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        part.multiply(score.subtract(base)).divide(score.multiply(points), MathContext.DECIMAL64));
    }

    /** What everybody has of the total before any reason, by the weights of this creator. */
    BigDecimal begun() {
        BigDecimal all = BigDecimal.ZERO;
        for (Step step : steps) {
            String category = step.score().category();
            BigDecimal score = sum(reasons, category, reason -> reason.kind() != Reason.Kind.WEIGHT);
            BigDecimal base = sum(reasons, category, reason -> reason.kind() == Reason.Kind.BASE);
            if (score.signum() != 0) {
                all = all.add(
                        sum(reasons, category, reason -> true).multiply(base).divide(score, MathContext.DECIMAL64));
            }
        }
        return all;
    }

    private static BigDecimal sum(List<SeenReason> reasons, String category, Predicate<SeenReason> which) {
        return reasons.stream()
                .filter(reason -> reason.of().equals(category))
                .filter(which)
                .map(SeenReason::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whole points by largest remainders, so that what is printed adds up to what is printed. */
    private static List<Step> steps(SeenCreator creator, Map<String, BigDecimal> adds) {
        List<SeenScore> scores = new ArrayList<>(creator.scores());
        scores.sort(Comparator.comparing((SeenScore score) -> rest(adds, score)).reversed());
        int missing = whole(creator.score().orElseThrow(), RoundingMode.HALF_UP)
                - scores.stream().mapToInt(score -> down(adds, score)).sum();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            steps.add(new Step(scores.get(i), down(adds, scores.get(i)) + (i < missing ? 1 : 0)));
        }
        steps.sort(Comparator.comparingInt(Step::adds).reversed().thenComparing(step -> step.score()
                .category()));
        return steps;
    }

    private static BigDecimal rest(Map<String, BigDecimal> adds, SeenScore score) {
        BigDecimal exact = adds.getOrDefault(score.category(), BigDecimal.ZERO);
        return exact.subtract(BigDecimal.valueOf(down(adds, score)));
    }

    private static int down(Map<String, BigDecimal> adds, SeenScore score) {
        return whole(adds.getOrDefault(score.category(), BigDecimal.ZERO), RoundingMode.FLOOR);
    }

    private static int whole(BigDecimal value, RoundingMode rounding) {
        return value.setScale(0, rounding).intValueExact();
    }
}
