package dev.rapport.judged;

import dev.rapport.api.model.Money;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the same planner chooses with less and with more money, and what the plan loses without each of the chosen.
 *
 * @param budgets 80, 100 and 120 % of the budget, in this order; one that cannot hold what is booked is left out
 * @param next the budget and a round sum more; empty where that cannot be planned
 * @param without what the plan loses without each creator, in the order of the plan
 * @param isReplaced whether the best plan without each was looked for; with many offers that would take too long
 */
public record Options(List<Bought> budgets, Optional<Bought> next, List<Without> without, boolean isReplaced) {

    /** Where nothing else was looked for. */
    public static final Options NONE = new Options(List.of(), Optional.empty(), List.of(), false);

    /**
     * What a budget buys.
     *
     * @param budget what may be spent
     * @param cost what the chosen set costs
     * @param creators how many are chosen
     * @param deliverables how many of them are bought
     * @param value what the set comes to by the plan's measure, a mean
     * @param gap proven distance to the best possible value as a fraction; empty when nothing could be chosen
     * @param totals what it comes to, from the same draws as the plan's
     * @param came ids of those whom the plan does not have
     * @param went ids of those whom the plan has and this one has not
     */
    public record Bought(
            Money budget,
            Money cost,
            int creators,
            int deliverables,
            double value,
            OptionalDouble gap,
            PlanTotals totals,
            List<String> came,
            List<String> went) {
        public Bought {
            came = List.copyOf(came);
            went = List.copyOf(went);
        }
    }

    /**
     * What the plan loses without one creator.
     *
     * @param creatorId the creator
     * @param alone by the plan's measure, a mean, where nobody takes the place
     * @param replaced the same where the money buys the best others; never more than {@code alone}; empty where that was not looked for, or where
     *     what the plan must keep does not hold without the creator
     * @param instead ids of those who come in then
     */
    public record Without(String creatorId, double alone, OptionalDouble replaced, List<String> instead) {
        public Without {
            instead = List.copyOf(instead);
        }
    }

    public Options {
        budgets = List.copyOf(budgets);
        without = List.copyOf(without);
    }

    /** Whether there is anything to tell. */
    public boolean isAny() {
        return !budgets.isEmpty() || !without.isEmpty();
    }
}
