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
    /** Pairs that are tried; what would help farther away than so many is no advice. */
    private static final int MOST_PAIRS = 1_000;

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
     * The nearest changes, nearest first; before them the nearest two that help together, where none helps alone.
     *
     * @param assembled the candidate as the metrics made it
     * @param forecast what was added to it by the forecast
     * @param judged the candidate as it came out
     * @param verdict what was decided
     */
    public List<Change> nearest(
            Candidate assembled, UnaryOperator<Candidate> forecast, Candidate judged, Verdict verdict) {
        List<Change> changes = new ArrayList<>();
        List<List<Move>> sides = new ArrayList<>();
        for (Lever lever : Lever.of(judged, thresholds(judged), 1 + agencyMargin)) {
            for (boolean above : new boolean[] {true, false}) {
                List<Move> side = Move.of(lever, above);
                sides.add(side);
                alone(side, assembled, forecast, verdict).ifPresent(changes::add);
            }
        }
        changes.sort(Comparator.comparingDouble(Change::distance)
                .thenComparing(change -> change.step().fact()));
        if (verdict != Verdict.SHORTLIST && changes.stream().noneMatch(change -> isBetter(change.verdict(), verdict))) {
            pair(sides, assembled, forecast, verdict).ifPresent(pair -> changes.add(0, pair));
        }
        return List.copyOf(changes.subList(0, Math.min(MOST, changes.size())));
    }

    private static boolean isBetter(Verdict one, Verdict other) {
        return one.compareTo(other) < 0;
    }

    private Optional<Change> alone(
            List<Move> side, Candidate assembled, UnaryOperator<Candidate> forecast, Verdict verdict) {
        for (Move move : side) {
            Verdict now = decide(List.of(move), assembled, forecast);
            if (now != verdict) {
                return Optional.of(new Change(List.of(move.step()), now, move.distance()));
            }
        }
        return Optional.empty();
    }

    /** The nearest two that help together where none helps alone. */
    private Optional<Change> pair(
            List<List<Move>> sides, Candidate assembled, UnaryOperator<Candidate> forecast, Verdict verdict) {
        List<List<Move>> pairs = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                pairs(beyond(sides.get(i)), beyond(sides.get(j)), pairs);
            }
        }
        pairs.sort(Comparator.comparingDouble(WhatIf::distance));
        for (List<Move> pair : pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()))) {
            if (isBetter(decide(pair, assembled, forecast), verdict)) {
                List<Move> least = pair;
                for (int i = 0; i < pair.size(); i++) {
                    List<Move> less = new ArrayList<>(least);
                    Move move = least.get(i);
                    less.set(i, new Move(move.lever(), move.above(), move.at(), true));
                    if (isBetter(decide(less, assembled, forecast), verdict)) {
                        least = less;
                    }
                }
                return Optional.of(new Change(
                        least.stream().map(Move::step).toList(), decide(least, assembled, forecast), distance(least)));
            }
        }
        return Optional.empty();
    }

    private static void pairs(List<Move> some, List<Move> others, List<List<Move>> pairs) {
        for (Move one : some) {
            for (Move other : others) {
                if (one.lever().shown() != other.lever().shown()) {
                    pairs.add(List.of(one, other));
                }
            }
        }
    }

    private static List<Move> beyond(List<Move> side) {
        return side.stream().filter(move -> !move.reached()).toList();
    }

    private static double distance(List<Move> moves) {
        return moves.stream().mapToDouble(Move::distance).sum();
    }

    private Verdict decide(List<Move> moves, Candidate assembled, UnaryOperator<Candidate> forecast) {
        Candidate start = assembled;
        UnaryOperator<Candidate> then = forecast;
        for (Move move : moves) {
            if (move.isAfterForecast()) {
                UnaryOperator<Candidate> before = then;
                then = seen -> move.apply(before.apply(seen));
            } else {
                start = move.apply(start);
            }
        }
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
