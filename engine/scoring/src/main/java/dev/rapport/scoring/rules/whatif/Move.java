package dev.rapport.scoring.rules.whatif;

import dev.rapport.judged.Change;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A lever moved to where a rule may change its mind.
 *
 * @param above whether it goes up to there, or down
 * @param at where the rule turns
 * @param reached whether it stops there, or a little beyond
 */
record Move(Lever lever, boolean above, double at, boolean reached) {

    /** Where a lever can go on one side, nearest first; none where it is there already. */
    static List<Move> of(Lever lever, boolean above) {
        List<Double> ahead = new ArrayList<>(lever.thresholds().stream()
                .filter(at -> above ? at >= lever.now() : at <= lever.now())
                .filter(at -> at >= 0)
                .toList());
        ahead.sort(above ? Comparator.naturalOrder() : Comparator.reverseOrder());
        List<Move> moves = new ArrayList<>();
        for (double at : ahead) {
            for (boolean reached : new boolean[] {true, false}) {
                Move move = new Move(lever, above, at, reached);
                if (move.value() != lever.now()) {
                    moves.add(move);
                }
            }
        }
        return moves;
    }

    double value() {
        if (reached) {
            return at;
        }
        double step = lever.step(at);
        return above ? at + step : Math.max(0, at - step);
    }

    /** How far away it is, as a share of the value. */
    double distance() {
        return Math.abs(at - lever.now()) / Math.max(Math.abs(at), Math.abs(lever.now()));
    }

    /** A fee moves what the forecast makes of it; everything else moves what it is made from. */
    boolean isAfterForecast() {
        return lever.shown() == Fact.FEE;
    }

    Candidate apply(Candidate candidate) {
        return lever.apply(candidate, value());
    }

    Change.Step step() {
        return new Change.Step(lever.shown(), above, reached, at);
    }
}
