package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import java.util.List;
import java.util.Set;

/**
 * What a solver is asked: at most one offer of each creator, under a budget and limits, worth the most.
 *
 * @param offers what could be bought
 * @param budget what may be spent
 * @param limits how many of which kind
 * @param fixed creators of whom one offer is bought whatever it is worth
 */
public record PlanProblem(List<Offer> offers, Money budget, List<Limit> limits, Set<Integer> fixed) {

    public PlanProblem {
        offers = List.copyOf(offers);
        limits = List.copyOf(limits);
        fixed = Set.copyOf(fixed);
    }
}
