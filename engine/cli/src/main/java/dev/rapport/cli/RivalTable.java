package dev.rapport.cli;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanTotals;
import dev.rapport.judged.Rival;
import dev.rapport.judged.Spread;
import dev.rapport.report.words.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** A plan beside one large creator for the same budget, figure by figure with its doubt. */
final class RivalTable {

    private RivalTable() {}

    static void print(Plan plan, Optional<Rival> rival, Sentences words, Output output) {
        output.line("");
        if (rival.isEmpty()) {
            output.line("Nobody large is there to compare with: import a mega creator, with a price in rates.csv.");
            return;
        }
        Rival other = rival.get();
        Money cost = other.item().cost().orElse(plan.budget());
        output.line("Beside it, one " + other.tier() + " creator: " + other.name() + " ("
                + other.item().account() + "), " + other.times() + " x "
                + other.item().deliverable().id() + " for " + cost + over(cost, plan.budget()));
        TextTable table = new TextTable(
                List.of("figure", "the plan", "8 of 10 cases", other.name(), "8 of 10 cases"), 1, 2, 3, 4);
        for (Figure figure : Figure.values()) {
            Optional<Spread> ours = plan.totals().figure(figure);
            Optional<Spread> theirs = other.totals().figure(figure);
            if (ours.isPresent() || theirs.isPresent()) {
                table.row(
                        words.figure(figure),
                        mean(figure, ours, words),
                        cases(figure, ours, words),
                        mean(figure, theirs, words),
                        cases(figure, theirs, words));
            }
        }
        table.row("chance of a loss", loss(plan.totals()), "", loss(other.totals()), "");
        table.print(output);
    }

    private static String over(Money cost, Money budget) {
        double times =
                cost.amount().doubleValue() / Math.max(0.01, budget.amount().doubleValue());
        return times > 1 ? String.format(Locale.ROOT, ", %.1f times the budget", times) : "";
    }

    private static String mean(Figure figure, Optional<Spread> spread, Sentences words) {
        return spread.map(known -> words.exact(figure, known.mean())).orElse("unknown");
    }

    private static String cases(Figure figure, Optional<Spread> spread, Sentences words) {
        return figure == Figure.COST
                ? ""
                : spread.map(known -> words.exact(figure, known.p10()) + " to " + words.exact(figure, known.p90()))
                        .orElse("");
    }

    private static String loss(PlanTotals totals) {
        OptionalDouble chance = totals.lossProbability();
        return chance.isPresent() ? String.format(Locale.ROOT, "%.0f %%", 100 * chance.getAsDouble()) : "unknown";
    }
}
