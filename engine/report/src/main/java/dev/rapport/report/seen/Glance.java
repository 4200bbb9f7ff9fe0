package dev.rapport.report.seen;

import dev.rapport.judged.Judgement;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.report.document.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/** What has to be known of everybody at once: their order, and figures over all of them. Judgements are looked at once and not held. */
final class Glance {

    /** Fewer say nothing about what is usual. */
    private static final int ENOUGH = 5;

    private final List<One> sorted = new ArrayList<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
    private final Set<Fact> known = EnumSet.noneOf(Fact.class);
    private final Map<String, OptionalDouble> usual = new TreeMap<>();
    private final double fullRate;

    /** @param index among the judgements */
    private record One(int index, String id, String name, Status status, int order, BigDecimal score) {}

    Glance(List<Judgement> judgements, Placement placement) {
        Map<String, DoubleStream.Builder> scores = new TreeMap<>();
        DoubleStream.Builder rates = DoubleStream.builder();
        int index = 0;
        for (Judgement one : judgements) {
            String id = one.creator().id();
            sorted.add(new One(
                    index,
                    id,
                    SeenCreators.name(one),
                    placement.status(one),
                    placement.order(id),
                    one.decision().score().orElse(BigDecimal.valueOf(-1))));
            byId.putIfAbsent(id, index++);
            counts.merge(placement.status(one), 1, Integer::sum);
            one.decision().scores().forEach((category, score) -> scores.computeIfAbsent(
                            category, unused -> DoubleStream.builder())
                    .add(score.doubleValue()));
            look(one.candidate(), rates);
        }
        sorted.sort(Comparator.comparing(One::status)
                .thenComparing(One::order)
                .thenComparing(One::score, Comparator.reverseOrder())
                .thenComparing(One::id));
        for (int place = 0; place < sorted.size(); place++) {
            places.putIfAbsent(sorted.get(place).id(), place);
        }
        scores.forEach((category, all) ->
                usual.put(category, middle(all.build().sorted().toArray())));
        fullRate = full(rates.build().sorted().toArray());
    }

    private void look(Candidate facts, DoubleStream.Builder rates) {
        for (Fact fact : Fact.values()) {
            if (facts.isKnown(fact)) {
                known.add(fact);
            }
        }
        facts.known(Fact.ENGAGEMENT_RATE).ifPresent(rates::add);
        facts.known(Fact.USUAL_ENGAGEMENT_RATE).ifPresent(rates::add);
    }

    int size() {
        return sorted.size();
    }

    /** Index of the judgement at a place in the order, from 0. */
    int index(int place) {
        return sorted.get(place).index();
    }

    /** Index of a creator's judgement, -1 for somebody who was not judged. */
    int index(String id) {
        return byId.getOrDefault(id, -1);
    }

    /** Place in the order from 0; who was not judged comes last. */
    int place(String id) {
        return places.getOrDefault(id, Integer.MAX_VALUE);
    }

    /** The name shown, else the id. */
    String name(String id) {
        return places.containsKey(id) ? sorted.get(place(id)).name() : id;
    }

    /** Where a creator stands, empty for one who was not judged. */
    Optional<Status> status(String id) {
        return places.containsKey(id) ? Optional.of(sorted.get(place(id)).status()) : Optional.empty();
    }

    /** Names shown, by the creator's id. */
    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        sorted.forEach(one -> names.put(one.id(), one.name()));
        return names;
    }

    Map<Status, Integer> counts() {
        return counts;
    }

    /** Whether somebody has a fact. */
    boolean isKnown(Fact fact) {
        return known.contains(fact);
    }

    List<String> categories() {
        return List.copyOf(usual.keySet());
    }

    /** The middle score of a category, where enough have one. */
    OptionalDouble usual(String category) {
        return usual.getOrDefault(category, OptionalDouble.empty());
    }

    /** Where a bar of engagement is full: the highest twentieth is cut, so that one outlier does not flatten the rest. */
    double fullRate() {
        return fullRate;
    }

    private static double full(double[] rates) {
        return rates.length == 0 ? 0.1 : Math.max(0.01, rates[(int) ((rates.length - 1) * 0.95)] * 1.1);
    }

    private static OptionalDouble middle(double[] scores) {
        int half = scores.length / 2;
        if (scores.length < ENOUGH) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(scores.length % 2 == 1 ? scores[half] : (scores[half - 1] + scores[half]) / 2);
    }
}
