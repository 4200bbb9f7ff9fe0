package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import java.util.List;

/**
 * What a solver is asked: at most one offer of each creator, under a budget, worth the most.
 *
 * @param offers what could be bought
 * @param budget what may be spent
 * @param mostCreators how many creators may be chosen
 */
public record PlanProblem(List<Offer> offers, Money budget, int mostCreators) {

    public PlanProblem {
        offers = List.copyOf(offers);
    }
}
