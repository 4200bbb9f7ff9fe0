package dev.rapport.scoring.plan;

import java.util.List;
import java.util.Map;

/**
 * Chooses where people are counted once. The number of different people is a concave function of a sum on each platform, so that it lies
 * below each of its tangents: a problem in which every offer is worth what the tangent says has a bound that holds here too. The tangent with
 * the least bound is looked for; what is chosen along it is made better by exchanges, and the rest of the gap is
 * closed or stays stated.
 */
final class OverlapSolver implements Solver {

    private static final double CLOSE_ENOUGH = 0.0005;

    private final Solver solver;
    private final SharedAudience audience;

    /** @param solver solves each problem with a tangent */
    OverlapSolver(Solver solver, SharedAudience audience) {
        this.solver = solver;
        this.audience = audience;
    }

    @Override
    public Choice solve(PlanProblem problem) {
        if (!audience.isAny() || problem.offers().isEmpty()) {
            return solver.solve(problem);
        }
        Tangent first = new Tangent(problem, audience, Map.of());
        Choice plain = solver.solve(first.problem());
        if (!plain.conflicts().isEmpty() || plain.isNotFound()) {
            return plain;
        }
        List<Offer> best = better(problem, first.real(plain));
        double bound = first.height() + plain.bound();
        if (bound - audience.people(best) > CLOSE_ENOUGH * bound) {
            Tangent lowest = Tangent.lowest(problem, audience, audience.sums(best));
            Choice choice = solver.solve(lowest.problem());
            // A search that ends without a choice says nothing of the best.
            bound = choice.isNotFound() ? bound : Math.min(bound, lowest.height() + choice.bound());
            List<Offer> other = choice.isNotFound() ? best : better(problem, lowest.real(choice));
            best = audience.people(other) > audience.people(best) ? other : best;
            if (bound - audience.people(best) > CLOSE_ENOUGH * bound) {
                Market market = lowest.market();
                Selection closed = Selection.of(market, problem, best);
                boolean isProven = new AudienceClosing(
                                problem, audience, market, new Prices(market), lowest.height(), closed)
                        .isProven();
                best = closed.offers(problem);
                bound = isProven ? audience.people(best) : bound;
            }
        }
        double people = audience.people(best);
        return new Choice(best, people, Math.max(bound, people), List.of());
    }

    private List<Offer> better(PlanProblem problem, List<Offer> chosen) {
        return new AudienceExchanges(problem, audience).better(chosen);
    }
}
