package dev.rapport.judged;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Deliverable;
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
 * @param bundles what was bought of each creator together, in the order of what was chosen
 * @param limits what was asked beside the budget, and what came of it
 * @param conflicts limits that cannot hold together; then nothing is chosen
 * @param totals what the chosen set comes to, with its doubt
 * @param assumptions what had to be assumed of the set as a whole
 * @param options what other budgets buy, and what the plan loses without each of the chosen
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
        List<Bundle> bundles,
        List<Limit> limits,
        List<String> conflicts,
        PlanTotals totals,
        List<Assumption> assumptions,
        Options options) {

    /**
     * What was bought of a creator at one price.
     *
     * @param deliverables the best first; one that is made twice stands twice
     */
    public record Bundle(String creatorId, AccountRef account, List<Deliverable> deliverables, Money cost) {
        public Bundle {
            deliverables = List.copyOf(deliverables);
        }
    }

    /**
     * A limit of the plan.
     *
     * @param kind what is counted, such as {@code maxPerPlatform}
     * @param name of what, such as {@code tiktok}, may be empty
     * @param asked the number that was asked for; a share as a fraction below 1
     * @param got creators that were chosen of it, or their share
     */
    public record Limit(String kind, String name, double asked, double got) {}

    /**
     * Whether the search ended before it found anything that keeps all limits. That nothing does is not proven then: what is proven stands
     * among the conflicts.
     */
    public boolean isNotFound() {
        return chosen.isEmpty()
                && conflicts.isEmpty()
                && limits.stream().anyMatch(limit -> limit.kind().startsWith("min") && limit.asked() >= 1);
    }

    public Plan {
        chosen = List.copyOf(chosen);
        left = List.copyOf(left);
        bundles = List.copyOf(bundles);
        assumptions = List.copyOf(assumptions);
        limits = List.copyOf(limits);
        conflicts = List.copyOf(conflicts);
    }

    /** Where nothing else was looked for. */
    public Plan(
            Objective objective,
            Figure measure,
            double value,
            Money budget,
            Money cost,
            OptionalDouble gap,
            List<PlanItem> chosen,
            List<PlanItem> left,
            List<Bundle> bundles,
            List<Limit> limits,
            List<String> conflicts,
            PlanTotals totals,
            List<Assumption> assumptions) {
        this(
                objective,
                measure,
                value,
                budget,
                cost,
                gap,
                chosen,
                left,
                bundles,
                limits,
                conflicts,
                totals,
                assumptions,
                Options.NONE);
    }

    /** The same with what else there is. */
    public Plan beside(Options other) {
        return new Plan(
                objective,
                measure,
                value,
                budget,
                cost,
                gap,
                chosen,
                left,
                bundles,
                limits,
                conflicts,
                totals,
                assumptions,
                other);
    }
}
