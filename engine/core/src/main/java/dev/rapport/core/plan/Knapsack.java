package dev.rapport.core.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses at most one package a creator under a budget (a multiple-choice knapsack). The bound is that of the linear relaxation, which
 * is exact for this problem: steps along the upper hull of each creator's offers, best value for money first. The choice is the
 * relaxation's whole steps, then whatever still fits, then single exchanges while they gain.
 */
final class Knapsack {

    /** A move from one package of a creator to the next dearer one on its hull. */
    private record Step(Offer from, Offer to, boolean first) {
        double cost() {
            return price(to) - (first ? 0 : price(from));
        }

        double gain() {
            return to.value() - (first ? 0 : from.value());
        }

        double ratio() {
            return cost() <= 0 ? Double.MAX_VALUE : gain() / cost();
        }
    }

    /** The choice, what it is worth, and what nothing can exceed. */
    record Solution(List<Offer> chosen, double value, double bound) {}

    private final double budget;
    private final int most;

    /**
     * @param budget what may be spent
     * @param most how many may be chosen
     */
    Knapsack(double budget, int most) {
        this.budget = budget;
        this.most = most;
    }

    Solution solve(List<Offer> offers) {
        List<Step> steps = steps(offers);
        Map<Integer, Offer> chosen = new HashMap<>();
        double left = budget;
        double bound = 0;
        double room = budget;
        boolean relaxedFull = false;
        for (Step step : steps) {
            if (!relaxedFull) {
                double share = step.cost() <= room ? 1 : Math.max(0, room / step.cost());
                bound += share * step.gain();
                room -= share * step.cost();
                relaxedFull = share < 1;
            }
            Offer now = chosen.get(step.to().creator());
            boolean follows = step.first() ? now == null : step.from().equals(now);
            boolean allowed = now != null || chosen.size() < most;
            if (follows && allowed && step.cost() <= left + 1e-9) {
                chosen.put(step.to().creator(), step.to());
                left -= step.cost();
            }
        }
        improve(offers, chosen, left);
        double value = chosen.values().stream().mapToDouble(Offer::value).sum();
        List<Offer> sorted = new ArrayList<>(chosen.values());
        sorted.sort(Comparator.comparingDouble(Offer::value).reversed().thenComparingInt(Offer::creator));
        return new Solution(sorted, value, Math.max(value, bound));
    }

    /** Hulls of all creators, cut into steps, best value for money first. */
    private static List<Step> steps(List<Offer> offers) {
        Map<Integer, List<Offer>> byCreator = new HashMap<>();
        offers.forEach(one -> byCreator
                .computeIfAbsent(one.creator(), unused -> new ArrayList<>())
                .add(one));
        List<Step> steps = new ArrayList<>();
        for (List<Offer> ofOne : byCreator.values()) {
            List<Offer> hull = hull(ofOne);
            for (int i = 0; i < hull.size(); i++) {
                steps.add(new Step(hull.get(Math.max(0, i - 1)), hull.get(i), i == 0));
            }
        }
        steps.sort(Comparator.comparingDouble(Step::ratio).reversed().thenComparingInt(step -> step.to()
                .creator()));
        return steps;
    }

    /** Packages that no mix of others beats, cheapest first; value for money falls along it. */
    private static List<Offer> hull(List<Offer> offers) {
        List<Offer> sorted = new ArrayList<>(offers);
        sorted.sort(Comparator.comparingDouble(Knapsack::price)
                .thenComparing(Comparator.comparingDouble(Offer::value).reversed()));
        List<Offer> hull = new ArrayList<>();
        for (Offer next : sorted) {
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

    private static boolean isBelow(List<Offer> hull, Offer next) {
        Offer last = hull.get(hull.size() - 1);
        double beforeCost = hull.size() == 1 ? 0 : price(hull.get(hull.size() - 2));
        double beforeValue = hull.size() == 1 ? 0 : hull.get(hull.size() - 2).value();
        double toLast = (last.value() - beforeValue) * (price(next) - beforeCost);
        double toNext = (next.value() - beforeValue) * (price(last) - beforeCost);
        return toLast <= toNext;
    }

    /** Single exchanges and additions, while they gain. */
    private void improve(List<Offer> offers, Map<Integer, Offer> chosen, double leftAtFirst) {
        double left = leftAtFirst;
        List<Offer> sorted = new ArrayList<>(offers);
        sorted.sort(Comparator.comparingDouble(Offer::value).reversed().thenComparingInt(Offer::creator));
        boolean gained = true;
        for (int round = 0; gained && round < 50; round++) {
            gained = false;
            for (Offer one : sorted) {
                Offer mine = chosen.get(one.creator());
                if (mine != null && mine.value() >= one.value()) {
                    continue;
                }
                boolean fits = mine == null && chosen.size() < most && price(one) <= left + 1e-9;
                Optional<Offer> out = fits ? Optional.empty() : toGiveUp(chosen, one, left);
                if (!fits && out.isEmpty()) {
                    continue;
                }
                if (out.isPresent()) {
                    chosen.remove(out.get().creator());
                    left += price(out.get());
                }
                chosen.put(one.creator(), one);
                left -= price(one);
                gained = true;
            }
        }
    }

    /** The chosen package whose place the new one gains most by taking. */
    private static Optional<Offer> toGiveUp(Map<Integer, Offer> chosen, Offer one, double left) {
        Optional<Offer> mine = Optional.ofNullable(chosen.get(one.creator()));
        if (mine.isPresent()) {
            return mine.filter(current -> price(one) - price(current) <= left + 1e-9);
        }
        Optional<Offer> best = Optional.empty();
        for (Offer out : chosen.values()) {
            boolean fits = price(one) <= left + price(out) + 1e-9;
            if (fits
                    && out.value() < one.value()
                    && (best.isEmpty() || out.value() < best.get().value())) {
                best = Optional.of(out);
            }
        }
        return best;
    }

    private static double price(Offer one) {
        return one.price().doubleValue();
    }
}
