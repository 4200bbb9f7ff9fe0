package dev.rapport.cli;

import dev.rapport.judged.Assumption;
import dev.rapport.judged.Figure;
import dev.rapport.judged.JointPlan;
import dev.rapport.judged.LeftOut;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.Spread;
import dev.rapport.report.words.Sentences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** A plan, for people. */
final class PlanTable {

    private PlanTable() {}

    static void print(Plan plan, Sentences words, Rows rows, Output output) {
        output.line(plan.chosen().size() + " chosen for " + plan.cost() + " of " + plan.budget() + worth(plan, words)
                + gap(plan.gap()));
        conflicts(plan.conflicts(), plan.chosen().isEmpty(), output);
        notFound(plan, output);
        below(plan, words, rows, output);
    }

    /** Several campaigns out of one budget: all together, and then each. */
    static void print(JointPlan joint, List<Sentences> words, List<String> names, Rows rows, Output output) {
        int chosen =
                joint.plans().stream().mapToInt(plan -> plan.chosen().size()).sum();
        Sentences first = words.get(0);
        output.line(Counted.of(joint.plans().size(), "campaign", "campaigns") + " out of one budget: " + chosen
                + " chosen for " + joint.cost()
                + " of " + joint.budget() + ": " + first.figure(joint.measure()) + " "
                + first.exact(joint.measure(), joint.value()) + gap(joint.gap()));
        conflicts(joint.conflicts(), chosen == 0, output);
        for (int i = 0; i < joint.plans().size(); i++) {
            Plan plan = joint.plans().get(i);
            output.line("");
            output.line(names.get(i) + ": " + plan.chosen().size() + " chosen for " + plan.cost()
                    + worth(plan, words.get(i)));
            if (chosen == 0) {
                notFound(plan, output);
            }
            below(plan, words.get(i), rows, output);
        }
    }

    private static String worth(Plan plan, Sentences words) {
        String worth = ": " + words.figure(plan.measure()) + " " + words.exact(plan.measure(), plan.value());
        return worth
                + plan.totals()
                        .figure(plan.measure())
                        .map(spread -> " (8 of 10 cases: " + words.exact(plan.measure(), spread.p10()) + " to "
                                + words.exact(plan.measure(), spread.p90()) + ")")
                        .orElse("");
    }

    private static void conflicts(List<String> conflicts, boolean isNobodyChosen, Output output) {
        if (!conflicts.isEmpty()) {
            output.line((isNobodyChosen
                            ? "Nothing can be chosen: these cannot hold together: "
                            : "Not all who are approved can be chosen: these cannot hold together: ")
                    + String.join(", ", conflicts) + ".");
        }
    }

    private static void notFound(Plan plan, Output output) {
        if (plan.isNotFound()) {
            output.line(
                    "Nothing was found that keeps all limits; that there is nothing is not proven. Maybe leave out one of: "
                            + plan.limits().stream()
                                    .map(limit ->
                                            limit.name().isEmpty() ? limit.kind() : limit.kind() + ": " + limit.name())
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
    }

    private static void below(Plan plan, Sentences words, Rows rows, Output output) {
        beside(plan, words, output);
        if (!plan.chosen().isEmpty()) {
            TextTable table =
                    new TextTable(List.of("creator", "deliverable", "cost", words.figure(plan.measure())), 2, 3);
            plan.chosen().stream()
                    .limit(rows.most())
                    .forEach(item -> table.row(
                            ScoreTable.shorten(item.account().toString(), 40),
                            item.deliverable().id(),
                            item.cost().map(Object::toString).orElse("unknown"),
                            value(item.value(), plan.measure(), words)));
            table.print(output);
            rows.rest(plan.chosen().size(), "rapport plan --all", output);
        }
        plan.assumptions()
                .forEach(one -> output.line(
                        (one.origin() == Assumption.Origin.MEASURED ? "  counted: " : "  assumed: ") + words.of(one)));
        left(plan, words, rows, output);
    }

    /** The figures that matter beside the one that is maximised: how many people in all, and whether it earns its cost. */
    private static void beside(Plan plan, Sentences words, Output output) {
        List<String> beside = new ArrayList<>();
        for (Figure figure : List.of(Figure.REACH, Figure.ROI)) {
            Optional<Spread> spread = plan.totals().figure(figure);
            if (figure != plan.measure() && spread.isPresent()) {
                beside.add(words.figure(figure) + " "
                        + words.exact(figure, spread.get().mean()));
            }
        }
        OptionalDouble loss = plan.totals().lossProbability();
        if (loss.isPresent()) {
            beside.add(String.format(Locale.ROOT, "chance to earn its cost %.0f %%", (1 - loss.getAsDouble()) * 100));
        }
        if (!beside.isEmpty()) {
            output.line(String.join(", ", beside));
        }
    }

    private static void left(Plan plan, Sentences words, Rows rows, Output output) {
        if (rows == Rows.ALL || plan.left().size() <= rows.most()) {
            for (PlanItem item : plan.left()) {
                output.line("  left: " + item.account() + ": "
                        + item.why().map(words::of).orElse("")
                        + (item.notes().isEmpty()
                                ? ""
                                : " ("
                                        + item.notes()
                                                .get(item.notes().size() - 1)
                                                .text() + ")"));
            }
            return;
        }
        Map<String, Integer> byReason = new LinkedHashMap<>();
        for (PlanItem item : plan.left()) {
            byReason.merge(item.why().map(LeftOut::id).orElse(""), 1, Integer::sum);
        }
        output.line(plan.left().size() + " left:");
        byReason.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(reason -> output.line(String.format(
                        Locale.ROOT,
                        "  %,7d %s",
                        reason.getValue(),
                        reason.getKey().replace('-', ' '))));
        output.line("Everybody with the reason: rapport plan --all");
    }

    private static String gap(OptionalDouble gap) {
        return gap.isPresent()
                ? String.format(Locale.ROOT, ", at most %.2f %% below the best possible", gap.getAsDouble() * 100)
                : "";
    }

    private static String value(OptionalDouble value, Figure measure, Sentences words) {
        return value.isPresent() ? words.exact(measure, value.getAsDouble()) : "unknown";
    }
}
