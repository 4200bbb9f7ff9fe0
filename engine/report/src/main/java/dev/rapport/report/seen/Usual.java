package dev.rapport.report.seen;

import dev.rapport.judged.Judgement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The middle score of a category over everybody who was looked at; each is worked out once. */
final class Usual {

    /** Fewer say nothing about what is usual. */
    private static final int ENOUGH = 5;

    private final List<Judgement> judgements;
    private final Map<String, OptionalDouble> known = new HashMap<>();

    Usual(List<Judgement> judgements) {
        this.judgements = judgements;
    }

    synchronized OptionalDouble score(String category) {
        return known.computeIfAbsent(category, this::middle);
    }

    private OptionalDouble middle(String category) {
        double[] scores = judgements.stream()
                .filter(judgement -> judgement.decision().scores().containsKey(category))
                .mapToDouble(
                        judgement -> judgement.decision().scores().get(category).doubleValue())
                .sorted()
                .toArray();
        return scores.length < ENOUGH ? OptionalDouble.empty() : OptionalDouble.of(median(scores));
    }

    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
