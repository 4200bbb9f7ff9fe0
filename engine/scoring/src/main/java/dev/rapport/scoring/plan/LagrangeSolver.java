package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Chooses at most one package a creator under a budget and limits: prices by Lagrange give a bound, exchanges a choice near it, and a search
 * among the undecided closes what is left of the gap, or leaves it stated. Where the limits cannot hold, it says which.
 */
final class LagrangeSolver implements Solver {

    /** What a person would not notice. */
    private static final double CLOSE_ENOUGH = 0.002;

    private static final int SHAKES = 150;
    private static final int SHAKEN_ROWS = 150_000;
    private static final String BUDGET = "budget";
    private static final String FIXED = "fixed";

    @Override
    public Choice solve(PlanProblem problem) {
        Market market = new Market(problem, problem.limits(), problem.fixed());
        Prices prices = new Prices(market);
        Selection choice = new Exchanges(market, prices).choose();
        if (!choice.isFeasible()) {
            return new Choice(List.of(), 0, 0, conflicts(problem));
        }
        if (prices.bound() > choice.value) {
            prices.refine(choice.value);
            Selection again = new Exchanges(market, prices).choose();
            if (again.isFeasible() && again.value > choice.value) {
                choice.copy(again);
            }
        }
        boolean proven = new Closing(market, prices, choice).close();
        if (!proven && prices.bound() - choice.value > CLOSE_ENOUGH * prices.bound()) {
            double before = choice.value;
            new Exchanges(market, prices).shake(choice, Math.min(SHAKES, SHAKEN_ROWS / market.rows.size()));
            // A better choice leaves fewer departures to look at.
            proven = choice.value > before && new Closing(market, prices, choice).close();
        }
        List<Offer> chosen = choice.items().stream()
                .map(item -> problem.offers().get(item.place()))
                .sorted(Comparator.comparingDouble(Offer::value)
                        .reversed()
                        .thenComparing(Offer::price)
                        .thenComparingInt(Offer::creator))
                .toList();
        double value = chosen.stream().mapToDouble(Offer::value).sum();
        return new Choice(chosen, value, proven ? value : Math.max(value, prices.bound()), List.of());
    }

    /** The fewest limits that cannot hold together: each that can be left out without mending it is left out. */
    private static List<String> conflicts(PlanProblem problem) {
        List<Limit> limits = new ArrayList<>(problem.limits());
        boolean budget = true;
        Set<Integer> fixed = problem.fixed();
        for (Limit limit : problem.limits()) {
            List<Limit> fewer = new ArrayList<>(limits);
            fewer.remove(limit);
            if (!holds(problem, fewer, fixed, true)) {
                limits = fewer;
            }
        }
        if (!fixed.isEmpty() && !holds(problem, limits, Set.of(), true)) {
            fixed = Set.of();
        }
        if (!holds(problem, limits, fixed, false)) {
            budget = false;
        }
        List<String> names = new ArrayList<>();
        if (budget) {
            names.add(BUDGET);
        }
        if (!fixed.isEmpty()) {
            names.add(FIXED);
        }
        limits.forEach(limit -> names.add(limit.shown()));
        return names;
    }

    private static boolean holds(PlanProblem problem, List<Limit> limits, Set<Integer> fixed, boolean withBudget) {
        PlanProblem asked = withBudget
                ? problem
                : new PlanProblem(
                        problem.offers(),
                        new Money(
                                BigDecimal.valueOf(1_000_000_000_000L),
                                problem.budget().currency()),
                        problem.limits(),
                        problem.fixed());
        Market market = new Market(asked, limits, fixed);
        return new Exchanges(market, new Prices(market)).choose().isFeasible();
    }
}
