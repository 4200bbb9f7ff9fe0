package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.Scoring;
import dev.rapport.core.intake.FileReport;
import dev.rapport.core.intake.ImportOptions;
import dev.rapport.judged.Plan;
import dev.rapport.judged.outcome.Brought;
import dev.rapport.report.seen.Edition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole way: import, score, plan, report. */
@Command(
        name = "run",
        description = "Imports exports/, scores, plans and writes the reports.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Option(names = "--edition", defaultValue = "client", description = "client (without fees and notes) or internal.")
    private Edition edition = Edition.CLIENT;

    RunCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = workspace.open()) {
            List<FileReport> imported = imported(engine, output);
            told(engine, edition, output);
            return code(imported);
        }
    }

    /**
     * What was judged, and what came of what was booked.
     *
     * @param brought what reports beside shortlist and plan were made from
     */
    record Ran(Scoring scoring, Brought brought) {}

    /** Imports what lies in exports/. */
    static List<FileReport> imported(Engine engine, Output output) {
        Path exports = engine.workspaceFolder().resolve("exports");
        Refusals.say(engine, output);
        Written.requireFree(engine);
        Written.requireSoundTemplates(engine, output);
        // Where the reports cannot be written, nothing is begun.
        engine.reportFolder();
        List<FileReport> reports = Files.isDirectory(exports)
                ? engine.files().importFiles(List.of(exports), ImportOptions.DEFAULT, output.progress())
                : List.of();
        ImportTable.summarise(reports, output);
        Written.say(engine, output);
        GuessedTimes.say(engine, reports, output);
        output.line("");
        return reports;
    }

    /** Judges and plans, and writes all reports. */
    static Ran told(Engine engine, Edition edition, Output output) {
        Scoring scoring = engine.scoring().score(output.progress());
        ScoreTable.print(scoring, Rows.FIRST, output);
        engine.scoring().history().remember(scoring);
        output.line("");
        Plan plan = engine.plans().plan(scoring);
        PlanTable.print(plan, engine.reports().sentences(scoring), Rows.FIRST, output);
        output.line("");
        Brought brought = engine.results().brought(scoring, plan, output.progress());
        for (Path file : engine.reports().write(scoring, plan, brought, engine.reportFolder(), edition)) {
            output.line("wrote " + file);
        }
        return new Ran(scoring, brought);
    }

    static int code(List<FileReport> imported) {
        boolean rejects = imported.stream().anyMatch(report -> report.isRefused() || report.rejected() > 0);
        return rejects ? ExitCode.DONE_WITH_REJECTS : ExitCode.DONE;
    }
}
