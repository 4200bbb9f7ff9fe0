package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.Scoring;
import dev.rapport.report.Edition;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes reports. */
@Command(
        name = "report",
        description = "Writes a report to out/ as PDF, workbook and page.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(paramLabel = "NAME", defaultValue = "all", description = "shortlist, or all.")
    private String name = "all";

    @Option(names = "--edition", defaultValue = "client", description = "client (without fees and notes) or internal.")
    private Edition edition = Edition.CLIENT;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write (default: out/ of the workspace).")
    private Optional<Path> out = Optional.empty();

    ReportCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (!name.equals("all") && !name.equals("shortlist")) {
            output.error("rapport: unknown-report: There is no report (" + name + "). Maybe shortlist, or all.");
            return ExitCode.WRONG_USAGE;
        }
        try (Engine engine = workspace.open()) {
            Scoring scoring = engine.scoring().score(output.progress());
            Path folder = out.orElse(workspace.folder().resolve("out"));
            for (Path file : engine.reports().write(scoring, engine.plans().plan(scoring), folder, edition)) {
                output.line("wrote " + file);
            }
            return ExitCode.DONE;
        }
    }
}
