package dev.rapport.scoring.plan;

import dev.rapport.scoring.plan.Knapsack.Priced;
import dev.rapport.scoring.plan.Knapsack.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The best choice, proven, where few creators are open: tries every package of every creator, and leaves out what even the relaxation
 * of the rest cannot make better. Gives up after a fixed number of looks, so that the same input always ends the same way.
 */
final class BranchAndBound {

    private static final int MOST_LOOKS = 200_000;

    private final List<List<Priced>> creators;
    private final List<Step> steps;
    private final int[] rankOfStep;
    private final Priced[] taken;
    private List<Priced> best;
    private double bestValue;
    private int looks;

    /**
     * @param byWorth packages by creator, best value for money first
     * @param steps steps of all creators, best value for money first
     * @param start a choice to beat
     */
    BranchAndBound(List<List<Priced>> byWorth, List<Step> steps, List<Priced> start) {
        this.creators = byWorth;
        this.steps = steps;
        this.taken = new Priced[byWorth.size()];
        this.best = start;
        this.bestValue = start.stream().mapToDouble(Priced::value).sum();
        this.rankOfStep = new int[steps.size()];
        for (int i = 0; i < rankOfStep.length; i++) {
            for (int rank = 0; rank < byWorth.size(); rank++) {
                if (byWorth.get(rank).get(0).creator() == steps.get(i).to().creator()) {
                    rankOfStep[i] = rank;
                }
            }
        }
    }

    /** The best choice; empty when it could not be proven in time. */
    Optional<List<Priced>> solve(long budget, int most) {
        look(0, 0, budget, most);
        return looks > MOST_LOOKS ? Optional.empty() : Optional.of(best);
    }

    private void look(int rank, double value, long left, int places) {
        if (value > bestValue) {
            bestValue = value;
            best = new ArrayList<>();
            for (int i = 0; i < rank; i++) {
                if (taken[i] != null) {
                    best.add(taken[i]);
                }
            }
        }
        if (rank == creators.size() || places == 0 || ++looks > MOST_LOOKS) {
            return;
        }
        // A hair above, so that rounding of doubles never makes it look for nothing.
        if (value + relaxed(rank, left) <= bestValue * (1 + 1e-12)) {
            return;
        }
        for (Priced one : creators.get(rank)) {
            if (one.price() <= left) {
                taken[rank] = one;
                look(rank + 1, value + one.value(), left - one.price(), places - 1);
            }
        }
        taken[rank] = null;
        look(rank + 1, value, left, places);
    }

    private double relaxed(int rank, long left) {
        double bound = 0;
        long room = left;
        for (int i = 0; i < rankOfStep.length; i++) {
            if (rankOfStep[i] >= rank) {
                Step step = steps.get(i);
                if (step.cost() > room) {
                    return bound + step.gain() * room / step.cost();
                }
                bound += step.gain();
                room -= step.cost();
            }
        }
        return bound;
    }

    static Comparator<List<Priced>> byBestRatio() {
        return Comparator.comparingDouble((List<Priced> ofOne) -> ofOne.stream()
                        .mapToDouble(one -> one.value() / Math.max(1, one.price()))
                        .max()
                        .orElse(0))
                .reversed()
                .thenComparingInt(ofOne -> ofOne.get(0).creator());
    }
}
