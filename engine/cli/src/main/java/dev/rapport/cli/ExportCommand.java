package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.Exported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
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

    @ArgGroup(multiplicity = "1")
    private To to = new To();

    private static final class To {

        @Option(
                names = "--json",
                paramLabel = "DIR",
                description =
                        "Folder for accounts.json, posts.json (an object a line) and recipe.bin. They hold what people"
                                + " wrote: forget them with the rest.")
        private @Nullable Path json;

        @Option(
                names = "--parquet",
                paramLabel = "DIR",
                description = "The same as Parquet, which is read many times faster. Spark writes it: SPARK_HOME says"
                        + " where it is.")
        private @Nullable Path parquet;
    }

    ExportCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        try (Engine engine = workspace.openSound(output)) {
            Path json = to.json;
            Path parquet = to.parquet;
            if (json != null) {
                tell(engine.scoring().export(json, output.progress()), json);
            } else if (parquet != null) {
                parquet(engine, parquet);
            }
            return ExitCode.DONE;
        }
    }

    private void parquet(Engine engine, Path folder) throws IOException {
        Path tables = Files.createTempDirectory("rapport-tables");
        try {
            Exported exported = engine.scoring().export(tables, output.progress());
            ParquetTables.write(tables, folder);
            tell(exported, folder);
        } finally {
            TemporaryFolder.delete(tables);
        }
    }

    private void tell(Exported exported, Path folder) {
        output.line(Counted.of(exported.accounts(), "account", "accounts") + " and "
                + Counted.of(exported.posts(), "post", "posts") + " written to " + folder);
    }
}
