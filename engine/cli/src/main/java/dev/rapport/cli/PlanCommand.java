package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.Engine;
import dev.rapport.Scoring;
import dev.rapport.core.workspace.SheetLines;
import dev.rapport.judged.Plan;
import dev.rapport.judged.Rival;
import dev.rapport.report.words.Sentences;
import dev.rapport.wire.PlanJson;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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

    @Option(
            names = "--until",
            paramLabel = "roi=0",
            description = "Only who is expected to return at least this: roi=0 stops where the next one loses.")
    private Optional<String> until = Optional.empty();

    @Option(names = "--compare", paramLabel = "mega", description = "The same budget on one mega creator beside it.")
    private Optional<String> compare = Optional.empty();

    @Option(
            names = "--with",
            paramLabel = "NAME",
            description = "Another campaign of campaigns/ out of the same purse: nobody works for two (repeatable).")
    private List<String> with = List.of();

    @Option(names = "--book", description = "Writes what is chosen into deliverables.csv, below what stands there.")
    private boolean book;

    PlanCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Optional<String> wrong = compare.filter(other -> !other.equals("mega"));
        if (wrong.isPresent()) {
            output.error("rapport: unknown-comparison: A plan cannot be compared with (" + wrong.get()
                    + "). Maybe --compare mega.");
            return ExitCode.WRONG_USAGE;
        }
        Optional<OptionalDouble> least = until.map(Returns::parse);
        if (least.filter(OptionalDouble::isEmpty).isPresent()) {
            output.error("rapport: bad-return: What the plan is to stop at (" + until.orElse("")
                    + ") is no return. Maybe --until roi=0, or roi=20%.");
            return ExitCode.WRONG_USAGE;
        }
        if (compare.isPresent() && !with.isEmpty()) {
            output.error("rapport: unknown-comparison: Several campaigns (" + String.join(", ", with)
                    + ") cannot be compared with one creator. Maybe plan each by itself with --compare mega.");
            return ExitCode.WRONG_USAGE;
        }
        OptionalDouble leastReturn = least.orElse(OptionalDouble.empty());
        try (Engine engine = workspace.openSound(output)) {
            if (with.isEmpty()) {
                plan(engine, leastReturn);
            } else {
                new PlanTogether(engine, workspace.campaigns(with), output).plan(leastReturn, rows(), json, book);
            }
            return ExitCode.DONE;
        }
    }

    private void plan(Engine engine, OptionalDouble leastReturn) {
        Scoring scoring = engine.scoring().score(output.progress());
        Plan plan = engine.plans().plan(scoring, leastReturn);
        Optional<Rival> rival = compare.isPresent() ? engine.plans().rival(scoring, plan) : Optional.empty();
        Sentences words = engine.reports().sentences(scoring);
        if (json) {
            ObjectNode node = PlanJson.of(plan, words::of);
            rival.ifPresent(one -> node.set("compare", PlanJson.of(one, words::of)));
            output.json(node);
        } else {
            PlanTable.print(plan, words, rows(), output);
            if (compare.isPresent()) {
                RivalTable.print(plan, rival, words, output);
            }
        }
        if (book) {
            booked(engine.plans().book(scoring, plan), json, output);
        }
    }

    private Rows rows() {
        return all ? Rows.ALL : Rows.FIRST;
    }

    /** Where JSON is written, nothing else goes out. */
    static void booked(List<SheetLines.Line> lines, boolean json, Output output) {
        if (json) {
            return;
        }
        output.line("");
        if (lines.isEmpty()) {
            output.line("All of it is booked already; nothing was written.");
            return;
        }
        output.line("Written into deliverables.csv; delete these lines to undo it, and add the days and codes:");
        lines.forEach(line -> output.line("  line " + line.number() + ": " + line.text()));
    }
}
