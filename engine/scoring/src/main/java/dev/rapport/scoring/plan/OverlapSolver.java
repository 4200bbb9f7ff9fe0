package dev.rapport.scoring.plan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Chooses where people are counted once. The number of different people is a concave function of a sum on each platform, so that it lies
 * below each of its tangents: a problem in which every offer is worth what the tangent says has a bound that holds here too. The tangent with
 * the least bound is looked for; what is chosen along it is made better by exchanges, and the rest of the gap is
 * closed or stays stated.
 */
final class OverlapSolver implements Solver {

    private static final int MOST_ROUNDS = 30;
    private static final int FEWEST_ROUNDS = 4;
    /** Rounds times offers: the tangent of many is near after a few. */
    private static final int LOOKS = 60_000;

    private static final int CUTS = 30;
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
        Tangent first = new Tangent(problem, Map.of());
        Choice plain = solver.solve(first.problem());
        if (!plain.conflicts().isEmpty() || plain.isNotFound()) {
            return plain;
        }
        List<Offer> best = better(problem, first.real(plain));
        double bound = first.height() + plain.bound();
        if (bound - audience.people(best) > CLOSE_ENOUGH * bound) {
            Tangent lowest = lowest(problem, audience.sums(best));
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

    /**
     * The tangent with the least bound, after Frank and Wolfe: from the sums of now a part of the way towards those of the best along the
     * tangent, as far as people are gained.
     */
    private Tangent lowest(PlanProblem problem, Map<String, Double> start) {
        Map<String, Double> at = start;
        Tangent lowest = new Tangent(problem, at);
        double least = Double.MAX_VALUE;
        int rounds = Math.max(
                FEWEST_ROUNDS, Math.min(MOST_ROUNDS, LOOKS / problem.offers().size()));
        for (int round = 0; round < rounds; round++) {
            Tangent tangent = new Tangent(problem, at);
            Market market = tangent.market();
            Prices prices = new Prices(market);
            double bound = tangent.height() + prices.bound();
            if (bound < least) {
                least = bound;
                lowest = tangent;
            }
            Selection towards = new Exchanges(market, prices).choose();
            at = MostPeople.between(at, audience.sums(towards.offers(problem)), CUTS, audience::people);
        }
        return lowest;
    }

    /** What offers are worth along a tangent. */
    private final class Tangent {

        private final PlanProblem problem;
        private final Map<String, Double> at;
        private final List<Offer> offers = new ArrayList<>();
        private final Map<Offer, Offer> real = new IdentityHashMap<>();

        Tangent(PlanProblem problem, Map<String, Double> at) {
            this.problem = problem;
            this.at = at;
            for (Offer offer : problem.offers()) {
                String platform = SharedAudience.platform(offer);
                double worth = audience.slope(platform, at.getOrDefault(platform, 0.0)) * audience.weight(offer);
                Offer along = new Offer(offer.creator(), offer.parts(), offer.cost(), worth);
                real.put(along, offer);
                offers.add(along);
            }
        }

        PlanProblem problem() {
            return new PlanProblem(offers, problem.budget(), problem.limits(), problem.fixed());
        }

        Market market() {
            return new Market(problem());
        }

        /** The tangent where nothing is chosen. */
        double height() {
            double height = 0;
            for (Map.Entry<String, Double> sum : at.entrySet()) {
                height += audience.people(sum.getKey(), sum.getValue())
                        - audience.slope(sum.getKey(), sum.getValue()) * sum.getValue();
            }
            return height;
        }

        List<Offer> real(Choice choice) {
            return choice.chosen().stream()
                    .map(along -> Objects.requireNonNull(real.get(along)))
                    .toList();
        }
    }
}
