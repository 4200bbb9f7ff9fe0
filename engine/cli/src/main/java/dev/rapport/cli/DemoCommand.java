package dev.rapport.cli;

import dev.rapport.AssetRoom.Catalogued;
import dev.rapport.Engine;
import dev.rapport.EngineConfig;
import dev.rapport.Scoring;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.core.intake.FileReport;
import dev.rapport.core.workspace.StoreSetting;
import dev.rapport.judged.Plan;
import dev.rapport.report.seen.Edition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole way on a made-up agency's files. */
@Command(
        name = "demo",
        description = "Runs the whole way on a made-up agency's files.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    /** The campaign of the sample that is over, with the reports that are about it alone. */
    private static final String BEFORE = "winter-2025";

    private static final List<String> REPORTS = List.of("results", "ugc");

    private final Output output;

    @Option(names = "--out", paramLabel = "DIR", description = "Workspace to make (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("rapport-demo");

    DemoCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Path home = Home.find();
        Path sample = home.resolve("samples").resolve("agency");
        if (!Files.isDirectory(sample)) {
            throw new RapportException(Problem.error(
                    "no-sample",
                    "The sample (" + sample + ") is not there.",
                    sample.toString(),
                    "Maybe unpack the distribution again."));
        }
        WorkspaceFiles.copy(sample, out);
        // What is made up stays out of a team's store.
        try (Engine engine = Engine.open(EngineConfig.of(out, home).withStore(StoreSetting.IN_WORKSPACE))) {
            List<FileReport> imported = RunCommand.imported(engine, output);
            // What the campaign before brought moves the forecasts of this one.
            before(engine.withCampaign(BEFORE));
            output.line("");
            RunCommand.Ran ran = RunCommand.told(engine, Edition.CLIENT, output);
            output.line("");
            new PartnersTable(
                            ran.brought().partners(),
                            ran.scoring().campaign().budget().currency())
                    .print(Rows.FIRST, false, engine.reports().sentences(ran.scoring()), output);
            output.line("");
            output.line("The demo's workspace is " + out.toAbsolutePath().normalize() + ": change campaign.yaml and "
                    + ShellCommand.of("rapport run -w", List.of(out.toString())));
            return RunCommand.code(imported);
        }
    }

    /** What the campaign before brought, and what of its content may still be used. */
    private void before(Engine engine) {
        Scoring scoring = engine.scoring().score(output.progress());
        Plan plan = engine.plans().plan(scoring);
        LocalDate day =
                LocalDate.ofInstant(scoring.run().asOf(), scoring.campaign().zone());
        Catalogued catalogued = engine.assets().catalogue(scoring, day, output.progress());
        output.line(scoring.campaign().name() + ", the campaign before:");
        new MeasureTable(
                        catalogued.measured(),
                        scoring.campaign().agencyMargin(),
                        engine.reports().sentences(scoring))
                .print(Rows.FIRST, output);
        MeasureCommand.sayKept(engine.results().keep(catalogued.measured(), scoring), output);
        output.line("");
        new UgcTable(catalogued).print(Rows.FIRST, output);
        output.line("");
        engine.reports()
                .write(REPORTS, scoring, plan, catalogued.brought(), engine.reportFolder(), Edition.CLIENT)
                .forEach(file -> output.line("wrote " + file));
    }
}
