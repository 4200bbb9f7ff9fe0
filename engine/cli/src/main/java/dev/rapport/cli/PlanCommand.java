package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.Scoring;
import dev.rapport.judged.Plan;
import dev.rapport.report.words.Sentences;
import dev.rapport.wire.PlanJson;
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

    @Option(names = "--all", description = "Everybody, also beyond the first 50 rows.")
    private boolean all;

    PlanCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = workspace.openSound(output)) {
            Scoring scoring = engine.scoring().score(output.progress());
            Plan plan = engine.plans().plan(scoring);
            Sentences words = engine.reports().sentences(scoring);
            if (json) {
                output.json(PlanJson.of(plan, words::of));
            } else {
                PlanTable.print(plan, words, all ? Rows.ALL : Rows.FIRST, output);
            }
            return ExitCode.DONE;
        }
    }
}
