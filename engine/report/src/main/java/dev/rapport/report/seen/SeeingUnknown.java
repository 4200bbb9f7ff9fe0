package dev.rapport.report.seen;

import dev.rapport.judged.Question;
import dev.rapport.judged.facts.Fact;
import dev.rapport.report.document.Status;
import dev.rapport.report.words.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is not known of those who are chosen and of those who wait for a person, and whom to ask. */
final class SeeingUnknown {

    private final ReportInput input;
    private final Names names;
    private final Eyes eyes;
    private final Glance glance;

    SeeingUnknown(ReportInput input, Names names, Eyes eyes, Glance glance) {
        this.input = input;
        this.names = names;
        this.eyes = eyes;
        this.glance = glance;
    }

    /** What moves most creators furthest comes first. */
    List<SeenUnknown> seen() {
        Map<Fact, List<String>> whom = new EnumMap<>(Fact.class);
        Map<Fact, Double> sums = new EnumMap<>(Fact.class);
        Map<Fact, Double> most = new EnumMap<>(Fact.class);
        for (String id : asked()) {
            for (Question question : input.questions().getOrDefault(id, List.of())) {
                Fact fact = question.fact();
                if (eyes.said(question).isPresent()) {
                    whom.computeIfAbsent(fact, unused -> new ArrayList<>()).add(glance.name(id));
                    sums.merge(fact, question.points(), Double::sum);
                    most.merge(fact, question.points(), Math::max);
                }
            }
        }
        return whom.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Fact, List<String>> one) -> sums.getOrDefault(one.getKey(), 0.0))
                        .reversed())
                .map(one ->
                        new SeenUnknown(names.fact(one.getKey()), most.getOrDefault(one.getKey(), 0.0), one.getValue()))
                .toList();
    }

    /** In the order of the shortlist. */
    private List<String> asked() {
        return input.questions().keySet().stream()
                .filter(id -> glance.status(id)
                        .filter(status -> status == Status.CHOSEN || status == Status.REVIEW)
                        .isPresent())
                .sorted(Comparator.comparing(glance::place))
                .toList();
    }
}
