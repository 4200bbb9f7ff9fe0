package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.Range;
import dev.rapport.wire.PlanJson;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Chooses under the budget. */
@Command(
        name = "plan",
        description = "Chooses creators and deliverables under the budget.",
        mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Option(names = "--json", description = "The plan as JSON.")
    private boolean json;

    PlanCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = workspace.open()) {
            Plan plan = engine.plan(engine.score(output.progress()));
            if (json) {
                output.json(PlanJson.of(plan));
            } else {
                print(plan, output);
            }
            return ExitCode.DONE;
        }
    }

    static void print(Plan plan, Output output) {
        output.line(plan.chosen().size() + " chosen for " + plan.cost() + " of " + plan.budget() + ": "
                + String.format(Locale.ROOT, "%,.0f", plan.value()) + " " + plan.measure() + " expected"
                + (plan.gap().isPresent()
                        ? String.format(
                                Locale.ROOT,
                                ", at most %.2f %% below the best possible",
                                plan.gap().getAsDouble() * 100)
                        : ""));
        if (!plan.chosen().isEmpty()) {
            TextTable table = new TextTable(List.of("creator", "deliverable", "cost", plan.measure()), 2, 3);
            for (PlanItem item : plan.chosen()) {
                table.row(
                        ScoreTable.shorten(item.account().toString(), 40),
                        item.deliverable().id(),
                        item.cost().map(Object::toString).orElse("unknown"),
                        item.forecast()
                                .flatMap(forecast -> forecast.figure(figure(plan.measure())))
                                .map(Range::p50)
                                .map(value -> String.format(Locale.ROOT, "%,.0f", value))
                                .orElse("unknown"));
            }
            table.print(output);
        }
        for (PlanItem item : plan.left()) {
            output.line("  left: " + item.account() + ": " + item.why());
        }
    }

    private static Figure figure(String measure) {
        return Figure.valueOf(measure.toUpperCase(Locale.ROOT));
    }
}
