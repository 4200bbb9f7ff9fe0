package dev.rapport.report.seen;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Options;
import dev.rapport.judged.PlanTotals;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * What else there is beside the plan, with the names shown.
 *
 * @param budgets what other budgets buy, the plan's own among them
 * @param next what a round sum more buys
 * @param without what the plan loses without each of the chosen
 * @param isReplaced whether the best plan without each was looked for
 */
public record SeenOptions(
        List<SeenBought> budgets, Optional<SeenBought> next, List<SeenWithout> without, boolean isReplaced) {

    /** What a budget buys. @param came those whom the plan does not have @param went those whom only the plan has */
    public record SeenBought(
            Money budget,
            Money cost,
            int creators,
            int deliverables,
            double value,
            OptionalDouble gap,
            PlanTotals totals,
            List<String> came,
            List<String> went) {}

    /** What the plan loses without one creator, by its measure. @param instead those who come in then */
    public record SeenWithout(String name, double alone, OptionalDouble replaced, List<String> instead) {}

    public SeenOptions {
        budgets = List.copyOf(budgets);
        without = List.copyOf(without);
    }

    /** @param names of creators by id */
    static SeenOptions of(Options options, UnaryOperator<String> names) {
        return new SeenOptions(
                options.budgets().stream().map(one -> bought(one, names)).toList(),
                options.next().map(one -> bought(one, names)),
                options.without().stream()
                        .map(one -> new SeenWithout(
                                names.apply(one.creatorId()), one.alone(), one.replaced(), named(one.instead(), names)))
                        .toList(),
                options.isReplaced());
    }

    private static SeenBought bought(Options.Bought one, UnaryOperator<String> names) {
        return new SeenBought(
                one.budget(),
                one.cost(),
                one.creators(),
                one.deliverables(),
                one.value(),
                one.gap(),
                one.totals(),
                named(one.came(), names),
                named(one.went(), names));
    }

    private static List<String> named(List<String> ids, UnaryOperator<String> names) {
        return ids.stream().map(names).toList();
    }
}
