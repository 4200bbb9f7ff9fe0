package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.EngineConfig;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.core.intake.ImportOptions;
import dev.rapport.report.seen.Edition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole way on a made-up agency's files. */
@Command(
        name = "demo",
        description = "Runs the whole way on a made-up agency's files.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

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
        try (Engine engine = Engine.open(EngineConfig.of(out, home))) {
            int code = RunCommand.run(
                    engine, out.toAbsolutePath().normalize(), ImportOptions.DEFAULT, Edition.CLIENT, output);
            output.line("");
            output.line("The demo's workspace is " + out.toAbsolutePath().normalize()
                    + ": change campaign.yaml and rapport run -w " + out);
            return code;
        }
    }
}
