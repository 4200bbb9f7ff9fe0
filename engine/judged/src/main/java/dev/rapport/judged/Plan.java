package dev.rapport.judged;

import dev.rapport.api.model.Money;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Which deliverables to buy under the budget.
 *
 * @param objective what is maximised
 * @param value the objective's value of the chosen set, by P50
 * @param measure what the value counts, such as "expected engagements": says so where the objective itself could not be forecast
 * @param budget what may be spent
 * @param cost what the chosen set costs
 * @param gap proven distance to the best possible value as a fraction, 0.01 = at most 1 % below; empty when nothing could be chosen
 * @param chosen the chosen set, best first
 * @param left everybody else, with why
 */
public record Plan(
        Objective objective,
        double value,
        String measure,
        Money budget,
        Money cost,
        OptionalDouble gap,
        List<PlanItem> chosen,
        List<PlanItem> left) {

    public Plan {
        chosen = List.copyOf(chosen);
        left = List.copyOf(left);
    }
}
