package dev.rapport.scoring.plan;

import dev.rapport.scoring.plan.Market.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Finds the best choice and proves it, by branching: a creator on whom the prices do not agree takes one thing after the other, each branch
 * has prices and a bound of its own, and none is followed whose bound is no better than what is known. It gives up after a fixed number of
 * looks, so that the same input always ends the same way; what the branches left open have as their bound is then the bound of all.
 */
final class Branching {

    static final long MOST_LOOKS = 25_000_000;
    private static final int MOST_BRANCHES = 60_000;

    /** Branches times creators in doubt: what is kept of them in memory. */
    private static final int MOST_KEPT = 10_000_000;

    private final Market market;
    private final Exchanges exchanges;
    private final Selection best;
    private final BranchPrices prices;
    private final List<Item> inDoubt;
    private final PriorityQueue<Branch> open = new PriorityQueue<>(
            Comparator.comparingDouble(Branch::bound).reversed().thenComparingLong(Branch::number));
    private final long mostLooks;
    private boolean isKnown;
    private boolean isExhausted;
    private double bound;
    private long branches;

    /**
     * A part of all choices.
     *
     * @param number in the order of making
     * @param taken of each creator in doubt: what it takes, or nothing, or that it is open
     * @param at its prices
     */
    private record Branch(double bound, long number, int[] taken, double[] at) {}

    /**
     * @param choice the best that is known, if it holds all limits; it becomes the best of all
     * @param mostLooks after which it gives up
     */
    Branching(Market market, Prices root, Exchanges exchanges, Selection choice, long mostLooks) {
        this.mostLooks = mostLooks;
        this.market = market;
        this.exchanges = exchanges;
        this.best = choice;
        this.isKnown = choice.isFeasible();
        this.bound = root.bound();
        int[] all = new int[market.rows.size()];
        Arrays.fill(all, BranchPrices.OPEN);
        if (isKnown) {
            decide(all, root);
        }
        this.prices = new BranchPrices(market, all);
        this.inDoubt = exchanges.byWorth(item -> all[item.row()] == BranchPrices.OPEN);
        int[] taken = new int[prices.rows()];
        Arrays.fill(taken, BranchPrices.OPEN);
        looked(taken, root.all(), BranchPrices.ROOT_STEPS).ifPresent(open::add);
        search();
    }

    /** Whether a choice holds all limits. */
    boolean isKnown() {
        return isKnown;
    }

    /** Whether everything was looked at: where it was and nothing is known, no choice holds all limits. */
    boolean isExhausted() {
        return isExhausted;
    }

    /** What no choice exceeds; where everything was looked at, what the best one is worth. */
    double bound() {
        return bound;
    }

    private double known() {
        return isKnown ? best.value * (1 + 1e-9) : -Double.MAX_VALUE;
    }

    /** Whoever loses more than the gap by departing from what it takes at the prices of all does not depart. */
    private void decide(int[] taken, Prices root) {
        double gap = root.bound() - best.value;
        for (int row = 0; row < taken.length; row++) {
            List<Item> items = market.rows.get(row);
            double most = root.best(row);
            int sure = !market.fixed[row] && most <= 0 ? BranchPrices.NOTHING : BranchPrices.OPEN;
            boolean isSure = sure == BranchPrices.NOTHING || market.fixed[row] || most >= gap;
            for (int i = 0; i < items.size(); i++) {
                double loss = most - root.profit(items.get(i));
                if (loss <= 0 && sure == BranchPrices.OPEN) {
                    sure = i;
                } else {
                    isSure &= loss >= gap;
                }
            }
            taken[row] = isSure ? sure : BranchPrices.OPEN;
        }
    }

    private void search() {
        Optional<Branch> dive = Optional.empty();
        while (dive.isPresent() || !open.isEmpty()) {
            Branch branch = dive.isPresent() ? dive.get() : open.poll();
            dive = Optional.empty();
            if (branch.bound() <= known()) {
                open.clear();
                break;
            }
            if (prices.looks > mostLooks
                    || branches > Math.min(MOST_BRANCHES, MOST_KEPT / Math.max(1, prices.rows()))) {
                open.add(branch);
                double left = open.stream().mapToDouble(Branch::bound).max().orElse(0);
                bound = Math.min(bound, isKnown ? Math.max(left, best.value) : left);
                return;
            }
            List<Branch> parts = parts(branch);
            // Where nothing is known the way down comes first, because there is nothing to turn back for.
            if (!isKnown && !parts.isEmpty()) {
                Branch first = parts.get(0);
                dive = Optional.of(first);
                parts.remove(first);
            }
            open.addAll(parts);
        }
        isExhausted = true;
        bound = isKnown ? best.value : 0;
    }

    /** The branch's parts, the most promising first: one for each thing that the most doubtful creator may take. */
    private List<Branch> parts(Branch branch) {
        prices.ascend(branch.taken(), branch.at(), 1, known());
        int row = prices.doubtful(branch.bound() - known());
        List<Branch> parts = new ArrayList<>();
        if (row < 0) {
            return parts;
        }
        for (int option : prices.options(row, branch.bound() - known())) {
            int[] taken = branch.taken().clone();
            taken[row] = option;
            looked(taken, branch.at(), BranchPrices.STEPS).ifPresent(parts::add);
        }
        parts.sort(Comparator.comparingDouble(Branch::bound).reversed().thenComparingLong(Branch::number));
        return parts;
    }

    /** A branch with its own prices; empty where nothing in it is better than what is known. */
    private Optional<Branch> looked(int[] taken, double[] start, int steps) {
        branches++;
        prices.looks += inDoubt.size();
        double least = prices.ascend(taken, start, steps, known());
        keep();
        if (least <= known()) {
            return Optional.empty();
        }
        prices.settle(taken, least - known());
        return Optional.of(new Branch(least, branches, taken, prices.best()));
    }

    /** What everybody takes at the prices is made to hold the limits, and kept where it is better than what is known. */
    private void keep() {
        Selection trial = new Selection(market);
        prices.items().forEach(trial::put);
        exchanges.mend(trial, inDoubt, prices::profit);
        if (trial.isFeasible() && trial.value > known()) {
            exchanges.improve(trial);
            best.copy(trial);
            isKnown = true;
        }
    }
}
