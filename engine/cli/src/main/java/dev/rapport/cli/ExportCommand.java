package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.Exported;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the workspace as a cluster reads it. */
@Command(
        name = "export",
        description = "Writes accounts, posts and the recipe as a cluster reads them, for rapport-spark.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Option(
            names = "--json",
            paramLabel = "DIR",
            required = true,
            description =
                    "Folder for accounts.json, posts.json (an object a line) and recipe.bin. They hold what people"
                            + " wrote: forget them with the rest. For Parquet: rapport-spark parquet DIR TO.")
    private Path json = Path.of("");

    ExportCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = workspace.openSound(output)) {
            Exported exported = engine.scoring().export(json, output.progress());
            output.line(exported.accounts() + " accounts and " + exported.posts() + " posts written to "
                    + exported.folder());
            return ExitCode.DONE;
        }
    }
}
