package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.ReportRoom;
import dev.rapport.Scoring;
import dev.rapport.judged.Plan;
import dev.rapport.judged.outcome.Brought;
import dev.rapport.report.seen.Edition;
import dev.rapport.written.DidYouMean;
import java.nio.file.Path;
import java.util.Iterator;
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
        description = "Writes a report to out/ (out/NAME/ with -c NAME) as PDF, workbook and page.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    private static final String ALL = "all";

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(
            paramLabel = "NAME",
            defaultValue = ALL,
            description = "${COMPLETION-CANDIDATES}, or all.",
            completionCandidates = Names.class)
    private String name = ALL;

    @Option(names = "--edition", defaultValue = "client", description = "client (without fees and notes) or internal.")
    private Edition edition = Edition.CLIENT;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write (default: out/ of the workspace, out/NAME/ with -c NAME).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--bundle",
            description =
                    "Also packs them into one zip with a manifest, which rapport verify reads: NAME.zip, or reports.zip for all.")
    private boolean bundle;

    /** What there is, for the help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ReportRoom.names().iterator();
        }
    }

    ReportCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (!name.equals(ALL) && !ReportRoom.names().contains(name)) {
            output.error("rapport: unknown-report: There is no report (" + name + "). "
                    + DidYouMean.hint(
                            name, ReportRoom.names(), "Maybe " + String.join(", ", ReportRoom.names()) + " or all."));
            return ExitCode.WRONG_USAGE;
        }
        try (Engine engine = workspace.openSound(output)) {
            Written.requireSoundTemplates(engine, output);
            Path folder = out.orElseGet(engine::reportFolder);
            engine.reports().expect();
            Scoring scoring = engine.scoring().score(output.progress());
            Plan plan = engine.plans().plan(scoring);
            Brought brought = engine.results().brought(scoring, plan, output.progress());
            List<Path> files = name.equals(ALL)
                    ? engine.reports().write(scoring, plan, brought, folder, edition)
                    : engine.reports().write(List.of(name), scoring, plan, brought, folder, edition);
            files.forEach(file -> output.line("wrote " + file));
            engine.scoring().history().remember(scoring);
            if (bundle) {
                Path zip = folder.resolve((name.equals(ALL) ? "reports" : name) + edition.suffix() + ".zip");
                engine.reports().bundle(files, scoring, plan, brought, edition, zip);
                output.line("wrote " + zip);
            }
            return ExitCode.DONE;
        }
    }
}
