package dev.rapport.scoring.rules.score;

import dev.rapport.judged.Evidence;
import dev.rapport.judged.Reason;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.rules.pack.Category;
import dev.rapport.scoring.rules.pack.RulePack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scores from points. A category = clamp(base + sum of its points); the total = weighted mean over the known categories. Base, cap and
 * weight are lines of their own, so that the lines of a category add up to its score and all lines to the total, in exact decimals.
 */
public final class Scorecard {

    /** The facts that say how the adding up stands, for the rules that come after it. */
    public static final Set<Fact> SETS = Collections.unmodifiableSet(
            EnumSet.of(Fact.AUTHENTICITY_SCORE, Fact.SCORE, Fact.KNOWN_CATEGORIES, Fact.REVIEWS, Fact.EXCLUSIONS));

    private static final String TOTAL = "total";

    private final String title;
    private final List<CategoryRules> categories;
    private final Map<String, Integer> index = new HashMap<>();
    private final BigDecimal[] bases;
    private final Wording wording;
    private final Evidence cap;
    private final Evidence floor;

    public Scorecard(RulePack pack, Wording wording) {
        this.title = pack.title();
        this.categories = pack.categories().values().stream()
                .map(category -> CategoryRules.of(category, pack, wording))
                .toList();
        for (CategoryRules one : categories) {
            index.put(one.category().id(), index.size());
        }
        this.bases = categories.stream().map(one -> one.category().base()).toArray(BigDecimal[]::new);
        this.wording = wording;
        this.cap = evidence(wording.text("line.cap", "no category goes beyond its cap"));
        this.floor = evidence(wording.text("line.floor", "no category goes below zero"));
    }

    /**
     * Scores, and the lines that the categories add.
     *
     * @param scores by category, in the order of the pack; an unknown one is absent
     * @param total empty when no category is known
     * @param lines base, cap and weight; none in a look between two stages
     */
    public record Result(Map<String, BigDecimal> scores, Optional<BigDecimal> total, List<Reason> lines) {}

    /** An empty tally for the next candidate. */
    public Tally tally() {
        return new Tally(this);
    }

    /** Whether every category of the pack has a score. */
    public boolean isComplete(Result result) {
        return result.scores().size() == categories.size();
    }

    /** What each category begins with. */
    BigDecimal[] bases() {
        return bases.clone();
    }

    /** Place of a category, -1 for none. */
    int place(String category) {
        return index.getOrDefault(category, -1);
    }

    /**
     * Adds up.
     *
     * @param points base and points of every category
     * @param candidate decides which categories are known: those with a rule whose facts are all known
     */
    Result add(BigDecimal[] points, Candidate candidate) {
        List<Reason> lines = new ArrayList<>();
        Result scores = scores(points, candidate, Optional.of(lines));
        return new Result(scores.scores(), scores.total(), lines);
    }

    Result look(BigDecimal[] points, Candidate candidate) {
        return scores(points, candidate, Optional.empty());
    }

    private Result scores(BigDecimal[] points, Candidate candidate, Optional<List<Reason>> lines) {
        BigDecimal[] scores = new BigDecimal[points.length];
        Weight[] weights = new Weight[points.length];
        BigDecimal sum = BigDecimal.ZERO;
        Map<String, BigDecimal> byCategory = new LinkedHashMap<>();
        for (int i = 0; i < scores.length; i++) {
            CategoryRules rules = categories.get(i);
            if (rules.isKnown(candidate)) {
                scores[i] = rules.score(points[i]);
                weights[i] = Weight.of(rules.category(), candidate);
                sum = sum.add(weights[i].counted());
                byCategory.put(rules.category().id(), scores[i]);
                if (lines.isPresent()) {
                    rules.base().ifPresent(lines.get()::add);
                    clamp(rules.category(), scores[i].subtract(points[i]), lines.get());
                }
            }
        }
        return new Result(byCategory, total(scores, weights, sum, lines), List.of());
    }

    private void clamp(Category category, BigDecimal over, List<Reason> lines) {
        if (over.signum() != 0) {
            Evidence evidence = over.signum() < 0 ? cap : floor;
            lines.add(line(Reason.Kind.CAP, "cap/" + category.id(), category.id(), over, evidence));
        }
    }

    private Optional<BigDecimal> total(
            BigDecimal[] scores, Weight[] weights, BigDecimal sum, Optional<List<Reason>> lines) {
        if (sum.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal[] weighted = new BigDecimal[scores.length];
        for (int i = 0; i < scores.length; i++) {
            weighted[i] = scores[i] == null ? null : scores[i].multiply(weights[i].counted());
        }
        BigDecimal total = Shares.mean(weighted, sum);
        if (lines.isPresent()) {
            BigDecimal[] parts = Shares.parts(weighted, sum, total);
            for (int i = 0; i < scores.length; i++) {
                if (scores[i] != null) {
                    weigh(categories.get(i).category(), scores[i], parts[i], weights[i], sum, lines.get());
                }
            }
        }
        return Optional.of(total);
    }

    private void weigh(
            Category category, BigDecimal score, BigDecimal part, Weight weight, BigDecimal sum, List<Reason> lines) {
        BigDecimal difference = part.subtract(score);
        if (difference.signum() != 0) {
            Evidence evidence = Evidence.later(new WeightLine(
                    wording,
                    category.id(),
                    weight.counted().doubleValue() / sum.doubleValue(),
                    part.doubleValue(),
                    weight.isThin(),
                    weight.data(),
                    weight.full()));
            lines.add(line(Reason.Kind.WEIGHT, "weight/" + category.id(), TOTAL, difference, evidence));
        }
    }

    /** A line that the categories add, again: all but the weights, whose words depend on the creator. */
    public Reason again(Reason.Kind kind, String rule, String category, BigDecimal points) {
        if (kind == Reason.Kind.BASE) {
            int at = place(category);
            Optional<Reason> base =
                    at < 0 ? Optional.empty() : categories.get(at).base();
            return base.orElseThrow(() -> new IllegalStateException("No category (" + category + ") has a base."));
        }
        return line(kind, rule, category, points, points.signum() < 0 ? cap : floor);
    }

    private Reason line(Reason.Kind kind, String rule, String category, BigDecimal points, Evidence evidence) {
        return new Reason(kind, rule, title, category, points, evidence);
    }

    private static Evidence evidence(String text) {
        return Evidence.of(text, List.of());
    }
}
