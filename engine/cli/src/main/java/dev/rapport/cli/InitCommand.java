package dev.rapport.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a workspace. */
@Command(
        name = "init",
        description = "Makes a commented workspace that works as it is.",
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(paramLabel = "DIR", description = "The folder to make.")
    private Path folder = Path.of("");

    InitCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        WorkspaceFiles.init(folder);
        output.line("Made the workspace " + folder.toAbsolutePath().normalize() + ".");
        output.line("1. Put export files into " + folder.resolve("exports") + "/");
        output.line("2. Say what the brand wants in " + folder.resolve("campaign.yaml"));
        output.line("3. " + ShellCommand.of("rapport run -w", List.of(folder.toString())));
        return ExitCode.DONE;
    }
}
