package dev.rapport.scoring.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Chooses at most one package a creator under a budget (a multiple-choice knapsack). The bound is that of the linear relaxation, which
 * is exact for this problem: steps along the upper hull of each creator's offers, best value for money first. The choice is the
 * relaxation's whole steps, then whatever still fits, then single exchanges while they gain; where few creators are open the best choice is
 * searched for and proven. Money is counted in whole units of a
 * hundredth of a cent, so that no budget is passed by rounding.
 */
final class Knapsack {

    private static final int SCALE = 4;
    private static final int MOST_ROUNDS = 30;
    private static final int MOST_FOR_PROOF = 60;

    /** An offer with its price in whole units. */
    record Priced(Offer offer, int creator, long price, double value) {}

    /** A move from one package of a creator to the next dearer one on its hull; the first has nothing before it. */
    record Step(long before, double valueBefore, boolean first, Priced to) {

        long cost() {
            return to.price() - before;
        }

        double gain() {
            return to.value() - valueBefore;
        }

        double ratio() {
            return cost() <= 0 ? Double.MAX_VALUE : gain() / cost();
        }
    }

    /** Dearer first, so that the order of the offers does not matter. */
    private static final Comparator<Priced> BY_WORTH = Comparator.comparingDouble(Priced::value)
            .reversed()
            .thenComparingLong(Priced::price)
            .thenComparingInt(Priced::creator)
            .thenComparing(one -> one.offer().forecast().deliverable());

    private final long budget;
    private final int most;
    private final List<Offer> offers;

    private Knapsack(PlanProblem problem) {
        this.budget = units(problem.budget().amount(), RoundingMode.FLOOR);
        this.most = problem.mostCreators();
        this.offers = problem.offers();
    }

    /** The best choice under the budget. */
    static Choice choose(PlanProblem problem) {
        return new Knapsack(problem).solve();
    }

    private Choice solve() {
        Map<Integer, List<Priced>> byCreator = new TreeMap<>();
        for (Offer offer : offers) {
            byCreator
                    .computeIfAbsent(offer.creator(), unused -> new ArrayList<>())
                    .add(new Priced(offer, offer.creator(), units(offer.price(), RoundingMode.CEILING), offer.value()));
        }
        List<Step> steps = new ArrayList<>();
        byCreator.values().forEach(ofOne -> steps.addAll(steps(ofOne)));
        steps.sort(Comparator.comparingDouble(Step::ratio).reversed().thenComparingInt(step -> step.to()
                .creator()));
        Draft choice = new Draft(budget, most);
        for (Step step : steps) {
            choice.take(step);
        }
        List<Priced> sorted = byCreator.values().stream()
                .flatMap(List::stream)
                .sorted(BY_WORTH)
                .toList();
        boolean gained = true;
        for (int round = 0; gained && round < MOST_ROUNDS; round++) {
            gained = choice.improve(sorted);
        }
        List<Priced> chosen = choice.chosen();
        Optional<List<Priced>> proven = proven(byCreator, steps, chosen);
        List<Priced> best = new ArrayList<>(proven.orElse(chosen));
        best.sort(BY_WORTH);
        double value = best.stream().mapToDouble(Priced::value).sum();
        double bound = proven.isPresent() ? value : Math.max(value, bound(steps));
        return new Choice(best.stream().map(Priced::offer).toList(), value, bound);
    }

    private Optional<List<Priced>> proven(Map<Integer, List<Priced>> byCreator, List<Step> steps, List<Priced> chosen) {
        if (byCreator.size() > MOST_FOR_PROOF) {
            return Optional.empty();
        }
        List<List<Priced>> creators = byCreator.values().stream()
                .map(ofOne -> ofOne.stream().sorted(BY_WORTH).toList())
                .sorted(BranchAndBound.byBestRatio())
                .toList();
        return new BranchAndBound(creators, steps, chosen).solve(budget, most);
    }

    /** The relaxation: whole steps while they fit, and the part of the next one that does. */
    private double bound(List<Step> steps) {
        double bound = 0;
        long room = budget;
        for (Step step : steps) {
            if (step.cost() > room) {
                return bound + step.gain() * room / step.cost();
            }
            bound += step.gain();
            room -= step.cost();
        }
        return bound;
    }

    private static List<Step> steps(List<Priced> ofOne) {
        List<Step> steps = new ArrayList<>();
        long before = 0;
        double valueBefore = 0;
        for (Priced point : hull(ofOne)) {
            steps.add(new Step(before, valueBefore, steps.isEmpty(), point));
            before = point.price();
            valueBefore = point.value();
        }
        return steps;
    }

    /** Packages that no mix of others beats, cheapest first; value for money falls along it. */
    private static List<Priced> hull(List<Priced> offers) {
        List<Priced> sorted = new ArrayList<>(offers);
        sorted.sort(Comparator.comparingLong(Priced::price).thenComparing(BY_WORTH));
        List<Priced> hull = new ArrayList<>();
        for (Priced next : sorted) {
            if (!hull.isEmpty() && next.value() <= hull.get(hull.size() - 1).value()) {
                continue;
            }
            while (!hull.isEmpty() && isBelow(hull, next)) {
                hull.remove(hull.size() - 1);
            }
            hull.add(next);
        }
        return hull;
    }

    private static boolean isBelow(List<Priced> hull, Priced next) {
        Priced last = hull.get(hull.size() - 1);
        double beforeCost = hull.size() == 1 ? 0 : hull.get(hull.size() - 2).price();
        double beforeValue = hull.size() == 1 ? 0 : hull.get(hull.size() - 2).value();
        double toLast = (last.value() - beforeValue) * (next.price() - beforeCost);
        double toNext = (next.value() - beforeValue) * (last.price() - beforeCost);
        return toLast <= toNext;
    }

    private static long units(BigDecimal amount, RoundingMode mode) {
        return amount.movePointRight(SCALE).setScale(0, mode).longValueExact();
    }

    /** What is chosen so far. The chosen packages lie in one list, so that a round over them is quick. */
    private static final class Draft {

        private final int most;
        private final List<Priced> chosen = new ArrayList<>();
        private final Map<Integer, Integer> placeOf = new TreeMap<>();
        private long left;

        Draft(long budget, int most) {
            this.left = budget;
            this.most = most;
        }

        List<Priced> chosen() {
            return new ArrayList<>(chosen);
        }

        void take(Step step) {
            Integer place = placeOf.get(step.to().creator());
            boolean follows = step.first()
                    ? place == null
                    : place != null && chosen.get(place).price() == step.before();
            boolean allowed = place != null || chosen.size() < most;
            if (follows && allowed && step.cost() <= left) {
                put(step.to(), place == null ? chosen.size() : place);
            }
        }

        /** One round of additions and single exchanges; whether any gained. */
        boolean improve(List<Priced> offers) {
            boolean gained = false;
            double least = leastValue();
            long dearest = dearest();
            for (Priced one : offers) {
                Integer mine = placeOf.get(one.creator());
                int place;
                if (mine != null) {
                    Priced current = chosen.get(mine);
                    boolean better = current.value() < one.value() && one.price() - current.price() <= left;
                    place = better ? mine : -1;
                } else if (chosen.size() < most && one.price() <= left) {
                    place = chosen.size();
                } else {
                    boolean mayGain = one.value() > least && one.price() <= left + dearest;
                    place = mayGain ? toGiveUp(one) : -1;
                }
                if (place >= 0) {
                    put(one, place);
                    least = leastValue();
                    dearest = dearest();
                    gained = true;
                }
            }
            return gained;
        }

        private void put(Priced one, int place) {
            if (place == chosen.size()) {
                chosen.add(one);
            } else {
                Priced out = chosen.set(place, one);
                left += out.price();
                placeOf.remove(out.creator());
            }
            placeOf.put(one.creator(), place);
            left -= one.price();
        }

        /** Place of the chosen package that the new one gains most by replacing, -1 when none. */
        private int toGiveUp(Priced one) {
            int best = -1;
            double bestValue = one.value();
            for (int i = 0; i < chosen.size(); i++) {
                Priced out = chosen.get(i);
                if (out.value() < bestValue && one.price() <= left + out.price()) {
                    best = i;
                    bestValue = out.value();
                }
            }
            return best;
        }

        private double leastValue() {
            return chosen.stream().mapToDouble(Priced::value).min().orElse(Double.MAX_VALUE);
        }

        private long dearest() {
            return chosen.stream().mapToLong(Priced::price).max().orElse(0);
        }
    }
}
