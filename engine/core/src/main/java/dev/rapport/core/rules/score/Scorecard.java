package dev.rapport.core.rules.score;

import dev.rapport.api.facts.Candidate;
import dev.rapport.api.model.Reason;
import dev.rapport.api.model.Value;
import dev.rapport.core.rules.pack.Category;
import dev.rapport.core.rules.pack.RulePack;
import dev.rapport.core.rules.tree.Condition;
import dev.rapport.core.rules.tree.Field;
import dev.rapport.core.rules.tree.Outcome;
import dev.rapport.core.rules.tree.Rule;
import dev.rapport.core.rules.tree.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores from points. A category = clamp(base + sum of its points); the total = weighted mean over the known categories. Base, cap and
 * weight are lines of their own, so that the lines of a category add up to its score and all lines to the total, in exact decimals.
 */
public final class Scorecard {

    private static final String TOTAL = "total";

    private final RulePack pack;
    private final Wording wording;

    public Scorecard(RulePack pack, Wording wording) {
        this.pack = pack;
        this.wording = wording;
    }

    /**
     * Scores, and the lines that the categories add.
     *
     * @param scores by category; an unknown one is absent
     * @param total empty when no category is known
     * @param lines base, cap and weight
     */
    public record Result(Map<String, BigDecimal> scores, Optional<BigDecimal> total, List<Reason> lines) {}

    /**
     * Adds up.
     *
     * @param reasons the lines with points that rules gave
     * @param candidate decides which categories are known: those with a rule whose facts are all known
     */
    public Result add(List<Reason> reasons, Candidate candidate) {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        List<Reason> lines = new ArrayList<>();
        for (Category category : pack.categories().values()) {
            if (isKnown(category, candidate)) {
                scores.put(category.id(), category(category, reasons, lines));
            }
        }
        return new Result(scores, total(scores, candidate, lines), lines);
    }

    private BigDecimal category(Category category, List<Reason> reasons, List<Reason> lines) {
        BigDecimal sum = category.base();
        if (sum.signum() != 0) {
            lines.add(line(
                    Reason.Kind.BASE,
                    "base/" + category.id(),
                    category.id(),
                    sum,
                    wording.text("line.base", "everybody begins with this")));
        }
        for (Reason reason : reasons) {
            if (reason.kind() == Reason.Kind.POINTS && reason.category().equals(category.id())) {
                sum = sum.add(reason.points());
            }
        }
        BigDecimal score = sum.max(BigDecimal.ZERO).min(category.cap());
        BigDecimal over = score.subtract(sum);
        if (over.signum() != 0) {
            String text = over.signum() < 0
                    ? wording.text("line.cap", "no category goes beyond its cap")
                    : wording.text("line.floor", "no category goes below zero");
            lines.add(line(Reason.Kind.CAP, "cap/" + category.id(), category.id(), over, text));
        }
        return score;
    }

    private Optional<BigDecimal> total(Map<String, BigDecimal> scores, Candidate candidate, List<Reason> lines) {
        Map<String, Weight> ofCategory = new LinkedHashMap<>();
        scores.keySet()
                .forEach(id -> ofCategory.put(id, Weight.of(pack.categories().get(id), candidate)));
        BigDecimal weights = ofCategory.values().stream().map(Weight::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<String, Weight> entry : ofCategory.entrySet()) {
            String id = entry.getKey();
            Weight weight = entry.getValue();
            BigDecimal score = scores.getOrDefault(id, BigDecimal.ZERO);
            BigDecimal part = score.multiply(weight.counted()).divide(weights, 2, RoundingMode.HALF_EVEN);
            total = total.add(part);
            BigDecimal difference = part.subtract(score);
            if (difference.signum() != 0) {
                lines.add(line(Reason.Kind.WEIGHT, "weight/" + id, TOTAL, difference, inWords(id, weight, weights)));
            }
        }
        // Parts are rounded one by one, so that the lines add up; together they may pass the top by cents.
        BigDecimal hundred = BigDecimal.valueOf(100);
        if (total.compareTo(hundred) > 0) {
            lines.add(line(
                    Reason.Kind.CAP,
                    "cap/" + TOTAL,
                    TOTAL,
                    hundred.subtract(total),
                    wording.text("line.rounding", "rounding")));
            total = hundred;
        }
        return Optional.of(total);
    }

    private String inWords(String category, Weight weight, BigDecimal weights) {
        double share = weight.counted().doubleValue() / weights.doubleValue();
        String words = wording.text("line.weight", "counts for a share of the total:") + " "
                + wording.text("category." + category, title(category)) + " " + wording.number(share, "fraction");
        if (!weight.isThin()) {
            return words;
        }
        String behind = weight.data().isPresent()
                ? wording.number(weight.data().getAsDouble(), "")
                : wording.text("word.unknown", "unknown");
        return words + " (" + wording.text("line.thin", "less than usual, the data are thin:") + " " + behind + " / "
                + wording.number(weight.full(), "") + ")";
    }

    private String title(String category) {
        Category known = pack.categories().get(category);
        return known == null ? category : known.title();
    }

    private Reason line(Reason.Kind kind, String rule, String category, BigDecimal points, String text) {
        return new Reason(kind, rule, pack.title(), category, points, text, List.of());
    }

    private boolean isKnown(Category category, Candidate candidate) {
        for (Rule rule : pack.rules()) {
            boolean gives = rule.outcomes().stream()
                    .anyMatch(outcome -> outcome instanceof Outcome.Points points
                            && points.category().equals(category.id()));
            if (gives && isAnswerable(rule.condition(), candidate)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the candidate's facts decide the condition, one way or the other. */
    private static boolean isAnswerable(Condition condition, Candidate candidate) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(part -> isAnswerable(part, candidate));
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(part -> isAnswerable(part, candidate));
        }
        if (condition instanceof Condition.Compare compare) {
            return isKnown(compare.left(), candidate) && isKnown(compare.right(), candidate);
        }
        if (condition instanceof Condition.In in) {
            return isKnown(in.field(), candidate);
        }
        if (condition instanceof Condition.Matches matches) {
            return isKnown(matches.field(), candidate);
        }
        return isKnown(((Condition.Known) condition).field(), candidate);
    }

    private static boolean isKnown(Term term, Candidate candidate) {
        if (term instanceof Term.FieldTerm field) {
            return isKnown(field.field(), candidate);
        }
        return !(term instanceof Term.Arithmetic arithmetic)
                || (isKnown(arithmetic.left(), candidate) && isKnown(arithmetic.right(), candidate));
    }

    private static boolean isKnown(Field field, Candidate candidate) {
        return field.read(candidate) != Value.unknown();
    }
}
