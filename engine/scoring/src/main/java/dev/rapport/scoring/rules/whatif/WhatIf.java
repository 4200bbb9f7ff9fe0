package dev.rapport.scoring.rules.whatif;

import dev.rapport.judged.Change;
import dev.rapport.judged.Validation;
import dev.rapport.judged.Verdict;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.facts.FactType;
import dev.rapport.scoring.rules.Judge;
import dev.rapport.scoring.rules.tree.Condition;
import dev.rapport.scoring.rules.tree.Evaluation;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.ParameterValues;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Finds the nearest changes of single facts that would alter the decision, by judging again beyond each threshold of the rules. */
public final class WhatIf {

    private static final int MOST = 5;

    private final Judge judge;
    private final ParameterValues parameters;
    private final double agencyMargin;

    /**
     * @param agencyMargin the agency's share of a fee, as a fraction, which a fee moves along
     */
    public WhatIf(Judge judge, double agencyMargin) {
        this.judge = judge;
        this.agencyMargin = agencyMargin;
        this.parameters = judge.pack().parameterValues();
    }

    /**
     * The nearest changes, nearest first.
     *
     * @param assembled the candidate as the metrics made it
     * @param forecast what was added to it by the forecast
     * @param judged the candidate as it came out
     * @param verdict what was decided
     */
    public List<Change> nearest(
            Candidate assembled, UnaryOperator<Candidate> forecast, Candidate judged, Verdict verdict) {
        List<Change> changes = new ArrayList<>();
        for (Lever lever : Lever.of(judged, thresholds(judged), 1 + agencyMargin)) {
            for (boolean above : new boolean[] {true, false}) {
                nearest(lever, above, assembled, forecast, verdict).ifPresent(changes::add);
            }
        }
        changes.sort(Comparator.comparingDouble(Change::distance).thenComparing(Change::fact));
        return changes.subList(0, Math.min(MOST, changes.size()));
    }

    private Optional<Change> nearest(
            Lever lever, boolean above, Candidate assembled, UnaryOperator<Candidate> forecast, Verdict verdict) {
        List<Double> ahead = new ArrayList<>(lever.thresholds().stream()
                .filter(at -> above ? at >= lever.now() : at <= lever.now())
                .filter(at -> at >= 0)
                .toList());
        ahead.sort(above ? Comparator.naturalOrder() : Comparator.reverseOrder());
        for (double at : ahead) {
            double step = lever.step(at);
            double beyond = above ? at + step : Math.max(0, at - step);
            for (double tried : new double[] {at, beyond}) {
                Verdict now = decide(lever, tried, assembled, forecast);
                if (now != verdict && tried != lever.now()) {
                    double distance = Math.abs(at - lever.now()) / Math.max(Math.abs(at), Math.abs(lever.now()));
                    return Optional.of(new Change(lever.shown(), above, tried == at, at, now, distance));
                }
            }
        }
        return Optional.empty();
    }

    private Verdict decide(Lever lever, double value, Candidate assembled, UnaryOperator<Candidate> forecast) {
        boolean later = lever.shown() == Fact.FEE;
        Candidate start = later ? assembled : lever.apply(assembled, value);
        UnaryOperator<Candidate> then = later ? seen -> lever.apply(forecast.apply(seen), value) : forecast;
        return judge.judge(start, then).decision().verdict();
    }

    /** Every number that a rule holds a fact against, for this candidate. */
    private Map<Fact, Set<Double>> thresholds(Candidate judged) {
        Map<Fact, Set<Double>> thresholds = new EnumMap<>(Fact.class);
        Evaluation evaluation = new Evaluation(judged, parameters);
        for (Rule rule : judge.pack().rules()) {
            for (Condition leaf : rule.condition().leaves()) {
                if (leaf instanceof Condition.Compare compare
                        && compare.left() instanceof Term.FieldTerm term
                        && term.field() instanceof Field.OfCandidate field
                        && field.type() == FactType.NUMBER) {
                    double at = evaluation.number(compare.right());
                    if (!Double.isNaN(at)) {
                        thresholds
                                .computeIfAbsent(field.fact(), unused -> new TreeSet<>())
                                .add(at);
                    }
                }
            }
        }
        borders(judged, thresholds);
        return thresholds;
    }

    /** The ends of the ranges in which the pack's verdict was proved: beyond them a person decides. */
    private void borders(Candidate judged, Map<Fact, Set<Double>> thresholds) {
        String platform = judged.value(Fact.PLATFORM).plain();
        for (Validation one : judge.pack().validations()) {
            if (one.platform().equals(platform)) {
                Set<Double> followers = thresholds.computeIfAbsent(Fact.FOLLOWERS, unused -> new TreeSet<>());
                followers.add((double) one.followersFrom());
                followers.add((double) one.followersTo());
            }
        }
    }
}
