package dev.rapport.scoring.workbench.backtest;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * A pack's scores beside what came of the creators.
 *
 * @param measure what counts as better
 * @param pairs creators with a score and a result
 * @param total the total score and the result
 * @param categories each category's score and the result
 * @param unmatched lines of the sheet whose creator has no score here
 */
public record Backtest(
        Measure measure,
        List<Pair> pairs,
        Association total,
        Map<String, Association> categories,
        List<CreatorResult> unmatched) {

    /**
     * A creator with a score and a result.
     *
     * @param scores by category, known ones only
     */
    public record Pair(String creator, double score, Map<String, Double> scores, double result) {}

    public static Backtest of(Measure measure, List<Pair> pairs, List<CreatorResult> unmatched, long seed) {
        Map<String, Association> categories = new TreeMap<>();
        pairs.stream()
                .flatMap(pair -> pair.scores().keySet().stream())
                .distinct()
                .forEach(category -> {
                    List<Pair> known = pairs.stream()
                            .filter(pair -> pair.scores().containsKey(category))
                            .toList();
                    categories.put(
                            category,
                            Association.of(
                                    known.stream()
                                            .mapToDouble(pair -> pair.scores().getOrDefault(category, 0.0))
                                            .toArray(),
                                    known.stream().mapToDouble(Pair::result).toArray(),
                                    seed));
                });
        Association total = Association.of(
                pairs.stream().mapToDouble(Pair::score).toArray(),
                pairs.stream().mapToDouble(Pair::result).toArray(),
                seed);
        return new Backtest(measure, List.copyOf(pairs), total, categories, List.copyOf(unmatched));
    }

    /** Mean result of the better or the worse scored half, empty below two pairs. */
    public OptionalDouble meanOfHalf(boolean better) {
        List<Pair> sorted = pairs.stream()
                .sorted((x, y) -> Double.compare(y.score(), x.score()))
                .toList();
        int half = sorted.size() / 2;
        List<Pair> part = better ? sorted.subList(0, half) : sorted.subList(sorted.size() - half, sorted.size());
        return part.stream().mapToDouble(Pair::result).average();
    }
}
