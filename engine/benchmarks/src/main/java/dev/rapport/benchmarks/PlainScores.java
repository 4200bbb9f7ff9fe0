package dev.rapport.benchmarks;

import dev.rapport.judged.Evidence;
import dev.rapport.judged.Finding;
import dev.rapport.judged.Reason;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.pack.Category;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.score.Shares;
import dev.rapport.scoring.rules.score.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Sums of categories, kept as rules fire. */
final class PlainScores {

    private static final BigDecimal LEAST = new BigDecimal("0.25");

    interface Knowing {
        boolean isKnown(int category, Candidate candidate);
    }

    record Sum(Map<String, BigDecimal> byCategory, Optional<BigDecimal> total, List<Reason> lines) {}

    private final String title;
    private final Wording wording;
    private final Knowing knowing;
    private final Category[] categories;
    private final BigDecimal[] sums;

    PlainScores(RulePack pack, Wording wording, Knowing knowing) {
        this.title = pack.title();
        this.wording = wording;
        this.knowing = knowing;
        this.categories = pack.categories().values().toArray(new Category[0]);
        this.sums = new BigDecimal[categories.length];
    }

    void begin() {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = categories[i].base();
        }
    }

    String id(int category) {
        return categories[category].id();
    }

    void add(int category, BigDecimal points) {
        sums[category] = sums[category].add(points);
    }

    Sum now(Candidate candidate) {
        return sum(candidate, false);
    }

    Sum last(Candidate candidate) {
        return sum(candidate, true);
    }

    private Sum sum(Candidate candidate, boolean withLines) {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        List<Reason> lines = new ArrayList<>();
        BigDecimal[] weights = new BigDecimal[sums.length];
        BigDecimal all = BigDecimal.ZERO;
        for (int i = 0; i < sums.length; i++) {
            if (knowing.isKnown(i, candidate)) {
                Category category = categories[i];
                BigDecimal score = sums[i].max(BigDecimal.ZERO).min(category.cap());
                scores.put(category.id(), score);
                weights[i] = weight(category, candidate);
                all = all.add(weights[i]);
                if (withLines && category.base().signum() != 0) {
                    lines.add(line(
                            Reason.Kind.BASE,
                            "base/" + category.id(),
                            category.id(),
                            category.base(),
                            text("line.base", "")));
                }
                BigDecimal over = score.subtract(sums[i]);
                if (withLines && over.signum() != 0) {
                    String text = over.signum() < 0
                            ? text("line.cap", "no category goes beyond its cap")
                            : text("line.floor", "");
                    lines.add(line(Reason.Kind.CAP, "cap/" + category.id(), category.id(), over, text));
                }
            }
        }
        if (all.signum() <= 0) {
            return new Sum(scores, Optional.empty(), lines);
        }
        BigDecimal[] weighted = new BigDecimal[sums.length];
        for (int i = 0; i < sums.length; i++) {
            BigDecimal score = scores.get(categories[i].id());
            weighted[i] = score == null ? null : score.multiply(weights[i]);
        }
        BigDecimal total = Shares.mean(weighted, all);
        BigDecimal[] parts = withLines ? Shares.parts(weighted, all, total) : new BigDecimal[0];
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != null) {
                BigDecimal difference = parts[i].subtract(scores.get(categories[i].id()));
                if (difference.signum() != 0) {
                    lines.add(weight(categories[i], difference, parts[i], weights[i], all, candidate));
                }
            }
        }
        return new Sum(scores, Optional.of(total), lines);
    }

    private static BigDecimal weight(Category category, Candidate candidate) {
        return category.data().isEmpty() ? category.weight() : category.weight().multiply(share(category, candidate));
    }

    private static BigDecimal share(Category category, Candidate candidate) {
        double data = candidate.known(category.data().orElseThrow()).orElse(0);
        return BigDecimal.valueOf(data)
                .divide(category.full(), 2, RoundingMode.HALF_EVEN)
                .min(BigDecimal.ONE)
                .max(LEAST);
    }

    private Reason weight(
            Category category,
            BigDecimal points,
            BigDecimal part,
            BigDecimal weight,
            BigDecimal all,
            Candidate candidate) {
        Evidence words = Evidence.later(new Evidence.Source() {
            @Override
            public String text() {
                return words(category, part, weight, all, candidate);
            }

            @Override
            public List<Finding> conditions() {
                return List.of();
            }
        });
        return new Reason(Reason.Kind.WEIGHT, "weight/" + category.id(), title, "total", points, words);
    }

    private String words(Category category, BigDecimal part, BigDecimal weight, BigDecimal all, Candidate candidate) {
        String words = text("line.weight", "{category} counts {share} of the total: {part}")
                .replace("{category}", text("category." + category.id(), category.title()))
                .replace("{share}", wording.number(weight.doubleValue() / all.doubleValue(), "fraction"))
                .replace("{part}", part.toPlainString());
        if (category.data().isEmpty() || share(category, candidate).compareTo(BigDecimal.ONE) >= 0) {
            return words;
        }
        OptionalDouble data = candidate.known(category.data().get());
        return words + " (" + text("line.thin", "less than usual, the data are thin:") + " "
                + (data.isPresent() ? wording.number(data.getAsDouble(), "") : text("word.unknown", "unknown")) + " / "
                + wording.number(category.full().doubleValue(), "") + ")";
    }

    private String text(String key, String otherwise) {
        String usual = key.equals("line.base")
                ? "everybody begins with this"
                : key.equals("line.floor") ? "no category goes below zero" : otherwise;
        return wording.text(key, usual);
    }

    private Reason line(Reason.Kind kind, String rule, String category, BigDecimal points, String text) {
        return new Reason(kind, rule, title, category, points, text, List.of());
    }
}
