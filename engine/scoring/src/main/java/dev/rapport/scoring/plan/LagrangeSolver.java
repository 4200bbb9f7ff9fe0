package dev.rapport.scoring.plan;

import java.util.Comparator;
import java.util.List;

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
        Market market = new Market(problem);
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
                return new Choice(List.of(), 0, 0, new Conflicts(problem, this::mayHold).smallest());
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

    /** Whether it has a solution, or may have: that it has none is said only where everything was looked at. */
    private boolean mayHold(PlanProblem problem) {
        Market market = new Market(problem);
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
