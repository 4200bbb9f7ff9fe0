package dev.rapport.judged;

import dev.rapport.api.model.Money;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Which deliverables to buy under the budget.
 *
 * @param objective what is maximised
 * @param measure the figure that is maximised, shown and stated: another than the objective's own where that could not be forecast
 * @param value what the chosen set comes to by this figure, the sum of what was maximised
 * @param budget what may be spent
 * @param cost what the chosen set costs
 * @param gap proven distance to the best possible value as a fraction, 0.01 = at most 1 % below; empty when nothing could be chosen
 * @param chosen the chosen set, best first
 * @param left everybody else, with why
 * @param limits what was asked beside the budget, and what came of it
 * @param conflicts limits that cannot hold together; then nothing is chosen
 * @param totals what the chosen set comes to, with its doubt
 */
public record Plan(
        Objective objective,
        Figure measure,
        double value,
        Money budget,
        Money cost,
        OptionalDouble gap,
        List<PlanItem> chosen,
        List<PlanItem> left,
        List<Limit> limits,
        List<String> conflicts,
        PlanTotals totals) {

    /**
     * A limit of the plan.
     *
     * @param kind what is counted, such as {@code maxPerPlatform}
     * @param name of what, such as {@code tiktok}, may be empty
     * @param asked the number that was asked for
     * @param got creators that were chosen of it
     */
    public record Limit(String kind, String name, int asked, int got) {}

    public Plan {
        chosen = List.copyOf(chosen);
        left = List.copyOf(left);
        limits = List.copyOf(limits);
        conflicts = List.copyOf(conflicts);
    }
}
