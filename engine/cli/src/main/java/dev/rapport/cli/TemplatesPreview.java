package dev.rapport.cli;

import dev.rapport.AssetRoom.Catalogued;
import dev.rapport.Engine;
import dev.rapport.EngineConfig;
import dev.rapport.ReportRoom;
import dev.rapport.Scoring;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.core.intake.ImportOptions;
import dev.rapport.judged.Plan;
import dev.rapport.report.TemplateCheck;
import dev.rapport.report.seen.Edition;
import dev.rapport.written.DidYouMean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a template pack on a made-up agency's files. */
@Command(
        name = "preview",
        description = "Writes a report of made-up creators with a pack; no workspace is needed.",
        mixinStandardHelpOptions = true)
final class TemplatesPreview implements Callable<Integer> {

    /** The campaign of the sample that is over, for reports of what came of it. */
    private static final Optional<String> OVER = Optional.of("winter-2025");

    private static final List<String> AFTERWARDS = List.of("results", "ugc");

    private final Output output;

    @Parameters(paramLabel = "DIR", description = "The pack.")
    private Path pack = Path.of("");

    @Option(
            names = "--report",
            paramLabel = "NAME",
            defaultValue = "shortlist",
            completionCandidates = ReportCommand.Names.class,
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private String report = "shortlist";

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "One in which the pack or standard has words, such as fr (default: en).")
    private Optional<String> language = Optional.empty();

    @Option(names = "--edition", defaultValue = "client", description = "client (without fees and notes) or internal.")
    private Edition edition = Edition.CLIENT;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "Where to write (default: preview/ in the current folder).")
    private Path to = Path.of("preview");

    TemplatesPreview(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (!ReportRoom.names().contains(report)) {
            output.error("rapport: unknown-report: There is no report (" + report + "). "
                    + DidYouMean.hint(
                            report, ReportRoom.names(), "Maybe " + String.join(", ", ReportRoom.names()) + "."));
            return ExitCode.WRONG_USAGE;
        }
        Path home = Home.find();
        List<Problem> problems = TemplateCheck.of(
                pack,
                List.of(home.resolve("report-templates")),
                language.map(Set::of).orElse(Set.of()));
        Written.say(problems, output);
        if (problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
            return ExitCode.COULD_NOT;
        }
        try {
            Path workspace = Files.createTempDirectory("rapport-preview");
            try {
                WorkspaceFiles.copy(sample(home), workspace);
                campaigns(workspace);
                write(EngineConfig.of(workspace, home).withTemplates(pack).inMemoryOnly());
            } finally {
                TemporaryFolder.delete(workspace);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
    }

    private static Path sample(Path home) {
        Path sample = home.resolve("samples").resolve("agency");
        if (!Files.isDirectory(sample)) {
            throw new RapportException(Problem.error(
                    "no-sample",
                    "The sample (" + sample + ") is not there.",
                    sample.toString(),
                    "Maybe unpack the distribution again."));
        }
        return sample;
    }

    /** The pack's colour shows where the campaign names none. */
    private void campaigns(Path workspace) throws IOException {
        for (Path campaign : List.of(
                workspace.resolve("campaign.yaml"),
                workspace.resolve("campaigns").resolve(OVER.orElseThrow() + ".yaml"))) {
            String text = Files.readString(campaign)
                    .replaceAll("(?m)^  colour: .*\\R", "")
                    .replaceAll("(?m)^language: .*(\\R|$)", "");
            Files.writeString(
                    campaign,
                    text + language.map(code -> "\nlanguage: " + code + "\n").orElse(""));
        }
    }

    private void write(EngineConfig config) {
        boolean isAfterwards = AFTERWARDS.contains(report);
        try (Engine engine = Engine.open(isAfterwards ? config.withCampaign(OVER) : config)) {
            engine.files()
                    .importFiles(
                            List.of(engine.workspaceFolder().resolve("exports")),
                            ImportOptions.DEFAULT,
                            output.progress());
            Scoring scoring = engine.scoring().score(output.progress());
            Plan plan = engine.plans().plan(scoring);
            LocalDate day =
                    LocalDate.ofInstant(scoring.run().asOf(), scoring.campaign().zone());
            Catalogued catalogued = engine.assets().catalogue(scoring, day, output.progress());
            engine.reports()
                    .write(List.of(report), scoring, plan, catalogued.brought(), to, edition)
                    .forEach(file -> output.line("wrote " + file));
        }
    }
}
