package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Chooses at most one package a creator under a budget and limits: prices by Lagrange give a bound, exchanges a choice near it. What is left of
 * the gap is closed by looking at all departures from the prices where they are few, by branching where they are many, or stays stated. Where
 * the limits cannot hold, it says which.
 */
final class LagrangeSolver implements Solver {

    /** What a person would not notice. */
    private static final double CLOSE_ENOUGH = 0.001;

    /** Beyond this gap branching is quicker. */
    private static final double FEW_DEPARTURES = 0.01;

    private static final int SHAKES = 150;
    private static final int SHAKEN_ROWS = 150_000;
    private static final String BUDGET = "budget";
    private static final String FIXED = "fixed";

    private final long mostLooks;

    LagrangeSolver() {
        this(Branching.MOST_LOOKS);
    }

    /** @param mostLooks after which a search that is not at its end says so */
    LagrangeSolver(long mostLooks) {
        this.mostLooks = mostLooks;
    }

    @Override
    public Choice solve(PlanProblem problem) {
        Market market = new Market(problem, problem.limits(), problem.fixed());
        Prices prices = new Prices(market);
        Exchanges exchanges = new Exchanges(market, prices);
        Selection choice = exchanges.choose();
        if (choice.isFeasible() && prices.bound() > choice.value) {
            prices.refine(choice.value);
            exchanges = new Exchanges(market, prices);
            Selection again = exchanges.choose();
            if (again.isFeasible() && again.value > choice.value) {
                choice.copy(again);
            }
        }
        double bound = choice.isFeasible() && closed(market, prices, exchanges, choice) ? choice.value : prices.bound();
        if (!choice.isFeasible() || bound - choice.value > CLOSE_ENOUGH * bound) {
            Branching branching = new Branching(market, prices, exchanges, choice, mostLooks);
            if (!branching.isKnown() && !branching.isExhausted()) {
                return Choice.NOT_FOUND;
            }
            if (!branching.isKnown()) {
                return new Choice(List.of(), 0, 0, conflicts(problem));
            }
            bound = branching.bound();
        }
        List<Offer> chosen = choice.items().stream()
                .map(item -> problem.offers().get(item.place()))
                .sorted(Comparator.comparingDouble(Offer::value)
                        .reversed()
                        .thenComparing(Offer::price)
                        .thenComparingInt(Offer::creator))
                .toList();
        double value = chosen.stream().mapToDouble(Offer::value).sum();
        return new Choice(chosen, value, Math.max(value, bound), List.of());
    }

    /** Whether departures from what everybody takes end in a proof: where the gap is small they are few. */
    private static boolean closed(Market market, Prices prices, Exchanges exchanges, Selection choice) {
        double gap = prices.bound() - choice.value;
        if (gap <= FEW_DEPARTURES * prices.bound() && new Closing(market, prices, choice).close()) {
            return true;
        }
        if (prices.bound() - choice.value > CLOSE_ENOUGH * prices.bound()) {
            exchanges.shake(choice, Math.min(SHAKES, SHAKEN_ROWS / market.rows.size()));
        }
        double less = prices.bound() - choice.value;
        return less < gap && less <= FEW_DEPARTURES * prices.bound() && new Closing(market, prices, choice).close();
    }

    /**
     * The fewest limits that cannot hold together: each that can be left out without mending it is left out. One of which that could not be
     * proven stays.
     */
    private List<String> conflicts(PlanProblem problem) {
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

    /** Whether these hold together, or may: that they do not is said only where everything was looked at. */
    private boolean holds(PlanProblem problem, List<Limit> limits, Set<Integer> fixed, boolean withBudget) {
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
        Prices prices = new Prices(market);
        Exchanges exchanges = new Exchanges(market, prices);
        Selection choice = exchanges.choose();
        if (choice.isFeasible()) {
            return true;
        }
        Branching branching = new Branching(market, prices, exchanges, choice, mostLooks);
        return branching.isKnown() || !branching.isExhausted();
    }
}
