package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.ReportRoom;
import dev.rapport.Scoring;
import dev.rapport.report.seen.Edition;
import dev.rapport.written.DidYouMean;
import java.nio.file.Path;
import java.util.List;
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

    private static final String ALL = "all";

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(paramLabel = "NAME", defaultValue = ALL, description = "shortlist, plan, or all.")
    private String name = ALL;

    @Option(names = "--edition", defaultValue = "client", description = "client (without fees and notes) or internal.")
    private Edition edition = Edition.CLIENT;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write (default: out/ of the workspace).")
    private Optional<Path> out = Optional.empty();

    ReportCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        List<String> names = name.equals(ALL) ? ReportRoom.names() : List.of(name);
        if (!ReportRoom.names().containsAll(names)) {
            output.error("rapport: unknown-report: There is no report (" + name + "). "
                    + DidYouMean.hint(
                            name, ReportRoom.names(), "Maybe " + String.join(", ", ReportRoom.names()) + " or all."));
            return ExitCode.WRONG_USAGE;
        }
        try (Engine engine = workspace.openSound(output)) {
            Scoring scoring = engine.scoring().score(output.progress());
            Path folder = out.orElse(workspace.folder().resolve("out"));
            for (Path file :
                    engine.reports().write(names, scoring, engine.plans().plan(scoring), folder, edition)) {
                output.line("wrote " + file);
            }
            return ExitCode.DONE;
        }
    }
}
