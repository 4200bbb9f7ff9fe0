package dev.rapport.scoring.plan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What offers are worth along a tangent of the number of different people, which no choice of them exceeds. */
final class Tangent {

    private static final int MOST_ROUNDS = 30;
    private static final int FEWEST_ROUNDS = 4;
    /** Rounds times offers: the tangent of many is near after a few. */
    private static final int LOOKS = 60_000;

    private static final int CUTS = 30;

    private final PlanProblem problem;
    private final SharedAudience audience;
    private final Map<String, Double> at;
    private final List<Offer> offers = new ArrayList<>();
    private final Map<Offer, Offer> real = new IdentityHashMap<>();

    /** @param at the sums by platform where it touches */
    Tangent(PlanProblem problem, SharedAudience audience, Map<String, Double> at) {
        this.problem = problem;
        this.audience = audience;
        this.at = at;
        for (Offer offer : problem.offers()) {
            String platform = SharedAudience.platform(offer);
            double worth = audience.slope(platform, at.getOrDefault(platform, 0.0)) * audience.weight(offer);
            Offer along = new Offer(offer.creator(), offer.parts(), offer.cost(), worth);
            real.put(along, offer);
            offers.add(along);
        }
    }

    /**
     * The tangent with the least bound, after Frank and Wolfe: from the sums of now a part of the way towards those of the best along the
     * tangent, as far as people are gained.
     */
    static Tangent lowest(PlanProblem problem, SharedAudience audience, Map<String, Double> start) {
        Map<String, Double> at = start;
        Tangent lowest = new Tangent(problem, audience, at);
        double least = Double.MAX_VALUE;
        int rounds = Math.max(
                FEWEST_ROUNDS, Math.min(MOST_ROUNDS, LOOKS / problem.offers().size()));
        for (int round = 0; round < rounds; round++) {
            Tangent tangent = new Tangent(problem, audience, at);
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

    /** The same problem, in which everybody is worth what the tangent says. */
    PlanProblem problem() {
        return new PlanProblem(offers, problem.budget(), problem.limits(), problem.fixed());
    }

    Market market() {
        return new Market(problem());
    }

    /** What it is where nothing is chosen. */
    double height() {
        double height = 0;
        for (Map.Entry<String, Double> sum : at.entrySet()) {
            height += audience.people(sum.getKey(), sum.getValue())
                    - audience.slope(sum.getKey(), sum.getValue()) * sum.getValue();
        }
        return height;
    }

    /** What was chosen along it, as it is offered. */
    List<Offer> real(Choice choice) {
        return choice.chosen().stream()
                .map(along -> Objects.requireNonNull(real.get(along)))
                .toList();
    }
}
